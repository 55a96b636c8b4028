package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.RowStream;
import vn.gandan.sheet.Workbook;

/** What a payer may write into a list, and what is told of what it may not. */
class RosterRulesTest {
  private static final UUID POINT = UUID.randomUUID();
  private static final LocalDate MONTH = LocalDate.of(2026, 11, 1);
  private static final RosterFrame FRAME =
      new RosterFrame(
          "HTXH",
          MONTH,
          MONTH.plusMonths(1),
          Set.of("14797"),
          Map.of("BC1", POINT),
          100_000_000,
          LocalDate.of(2026, 11, 22));
  private static final List<String> HEADINGS =
      Arrays.stream(RosterColumn.values()).map(RosterColumn::heading).toList();

  @TempDir Path folder;

  @Test
  void aLineIsReadWholeAndItsTextIsComposed() throws Exception {
    Read read =
        csv(
            line(
                Map.of(
                    RosterColumn.NAME, "  Lê   Thị\u00a0Hoa\u0300 ",
                    RosterColumn.BIRTH, "31/01/1948",
                    RosterColumn.AMOUNT, "1.540.000",
                    RosterColumn.ARREARS, "80000",
                    RosterColumn.PROXY_NAME, "Lê Văn An",
                    RosterColumn.PROXY_CITIZEN, "038075001234",
                    RosterColumn.PROXY_FROM, "2026-03-01",
                    RosterColumn.PROXY_TO, "28/02/2027")));

    assertThat(read.faults).isEmpty();
    RosterLine line = read.lines.getFirst();
    assertThat(line.name()).isEqualTo("Lê Thị Hoà");
    assertThat(line.birthDate()).isEqualTo("1948-01-31");
    assertThat(line.birthYear()).isEqualTo(1948);
    assertThat(line.amountDong()).isEqualTo(1_540_000);
    assertThat(line.arrearsDong()).isEqualTo(80_000);
    assertThat(line.point()).isEqualTo(POINT);
    assertThat(line.way()).isEqualTo(RosterLine.Way.CASH);
    assertThat(line.proxy())
        .isEqualTo(
            new RosterLine.Proxy(
                "Lê Văn An", "038075001234", LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28)));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "BENEFICIARY,a.Z/z-A0.9",
    "BENEFICIARY,123456789012345678901234567890",
    "ACCOUNT,1234",
    "ACCOUNT,123456789012345678901234"
  })
  void numbersOfPayersAndBanksAreTakenAsTheyAreWritten(RosterColumn column, String written)
      throws Exception {
    Read read = csv(line(Map.of(column, written)));

    assertThat(read.faults).isEmpty();
    RosterLine line = read.lines.getFirst();
    assertThat(column == RosterColumn.ACCOUNT ? line.account() : line.beneficiary())
        .isEqualTo(written);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "PROGRAMME,HTXX,UNKNOWN_REFERENCE",
        "PROGRAMME,'',MISSING",
        "MONTH,2026-10,PERIOD",
        "MONTH,12/2026,PERIOD",
        "MONTH,13/2026,NOT_A_DATE",
        "MONTH,tháng này,NOT_A_DATE",
        "COMMUNE,16438,NOT_COVERED",
        "COMMUNE,'',MISSING",
        "BENEFICIARY,'',MISSING",
        "BENEFICIARY,BT 12,FORM",
        "BENEFICIARY,=1+1,FORM",
        "NAME,'   ',MISSING",
        "NAME,12345,FORM",
        "NAME,Lê\u200bThị,FORBIDDEN_CHARACTER",
        "NAME,Lê\u202eThị,FORBIDDEN_CHARACTER",
        "BIRTH,1948-02-30,NOT_A_DATE",
        "BIRTH,2027,NOT_A_DATE",
        "BIRTH,1700,NOT_A_DATE",
        "BIRTH,17563,NOT_A_DATE",
        "CITIZEN,38045001234,FORM",
        "CITIZEN,03804500123A,FORM",
        "AMOUNT,0,NOT_A_NUMBER",
        "AMOUNT,-540000,NOT_A_NUMBER",
        "AMOUNT,540000.5,NOT_A_NUMBER",
        "AMOUNT,100000001,NOT_A_NUMBER",
        "AMOUNT,năm trăm,NOT_A_NUMBER",
        "AMOUNT,99999999999999999999999,NOT_A_NUMBER",
        "AMOUNT,'',MISSING",
        "ARREARS,-1,NOT_A_NUMBER",
        "WAY,séc,UNKNOWN_WORD",
        "WAY,Tài khoản,MISSING",
        "BENEFICIARY,BT:1,FORM",
        "BENEFICIARY,BT[1],FORM",
        "BENEFICIARY,BT@1,FORM",
        "BENEFICIARY,`BT1`,FORM",
        "BENEFICIARY,{BT1},FORM",
        "BENEFICIARY,ĐT1,FORM",
        "BENEFICIARY,1234567890123456789012345678901,FORM",
        "ACCOUNT,VN12,FORM",
        "ACCOUNT,123,FORM",
        "ACCOUNT,1234567890123456789012345,FORM",
        "POINT,BC9,UNKNOWN_REFERENCE",
        "POINT,'',MISSING",
        "PROXY_CITIZEN,038075001234,MISSING",
        "PROXY_TO,2026-01-01,MISSING"
      })
  void whatCannotBeIsToldWithItsLineAndColumn(
      RosterColumn column, String written, Fault.Reason reason) throws Exception {
    Read read = csv(line(Map.of()), line(Map.of(column, written)));

    assertThat(read.lines).hasSize(1);
    assertThat(read.faults)
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault).startsWith("2 ").endsWith(" " + reason);
        });
  }

  @Test
  void everyFaultOfALineIsTold() throws Exception {
    Read read =
        csv(
            line(
                Map.of(
                    RosterColumn.AMOUNT, "0", RosterColumn.CITIZEN, "1", RosterColumn.NAME, "")));
    assertThat(read.faults)
        .containsExactlyInAnyOrder(
            "1 Họ và tên MISSING", "1 Số tiền NOT_A_NUMBER", "1 Số định danh FORM");
  }

  @Test
  void headingsMayComeWithoutMarksAndInAnyOrder() throws Exception {
    String heading =
        HEADINGS.reversed().stream()
            .map(each -> vn.gandan.kernel.Text.searchable(each).replace(' ', '_'))
            .collect(Collectors.joining(";"));
    Read read = read((heading + "\n" + String.join(";", line(Map.of()).reversed()) + "\n"));
    assertThat(read.faults).isEmpty();
    assertThat(read.lines).hasSize(1);
  }

  @Test
  void aFileWithoutAColumnOrWithAStrangeOneIsRefusedWhole() throws Exception {
    String heading = String.join(",", HEADINGS).replace("Số tiền", "Lương");
    Read read = read(heading + "\n" + String.join(",", line(Map.of())) + "\n");
    assertThat(read.lines).isEmpty();
    assertThat(read.faults)
        .containsExactlyInAnyOrder("0 Lương COLUMN_UNKNOWN", "0 Số tiền COLUMN_MISSING");
    assertThat(read("").faults).containsExactly("0  FILE_SIZE");
    assertThat(read(String.join(",", HEADINGS) + "\n").faults).containsExactly("0  FILE_SIZE");
  }

  @Test
  void aWorkbookCountsItsDaysAndHasNoFormulas() throws Exception {
    List<String> serial = line(Map.of(RosterColumn.BIRTH, "17563", RosterColumn.MONTH, "46330"));
    List<String> year = line(Map.of(RosterColumn.BIRTH, "1948"));
    List<String> computed = line(Map.of(RosterColumn.AMOUNT, "=SUM(A1:A3)"));

    Read read = read(Workbook.of(List.of(HEADINGS, serial, year, computed)));

    assertThat(read.lines).hasSize(2);
    assertThat(read.lines.get(0).birthDate()).isEqualTo("1948-01-31");
    assertThat(read.lines.get(1).birthDate()).isNull();
    assertThat(read.lines.get(1).birthYear()).isEqualTo(1948);
    assertThat(read.faults).containsExactly("3 Số tiền FORMULA");
  }

  @Test
  void aFileOfTheWrongKindIsNotReadToItsEnd() throws Exception {
    StringBuilder csv = new StringBuilder(String.join(",", HEADINGS)).append('\n');
    csv.append("x\n".repeat(20_000));
    Read read = read(csv.toString());
    assertThat(read.faults).hasSizeBetween(RosterReader.MOST_FAULTS, RosterReader.MOST_FAULTS + 20);
    assertThat(read.faults.getLast()).endsWith("TOO_MANY");
  }

  @Test
  void aLineNeverShowsWhoItIsAbout() throws Exception {
    assertThat(csv(line(Map.of())).lines.getFirst().toString()).isEqualTo("line 1");
  }

  private static List<String> line(Map<RosterColumn, String> cells) {
    return Arrays.stream(RosterColumn.values())
        .map(column -> cells.getOrDefault(column, sound(column)))
        .toList();
  }

  private static String sound(RosterColumn column) {
    return switch (column) {
      case LINE -> "1";
      case PROGRAMME -> "HTXH";
      case MONTH -> "2026-11";
      case COMMUNE -> "14797";
      case BENEFICIARY -> "BT-1";
      case NAME -> "Lê Thị Hoà";
      case BIRTH -> "1948";
      case AMOUNT -> "540000";
      case WAY -> "Tiền mặt";
      case POINT -> "BC1";
      case CITIZEN, ADDRESS, ARREARS, ACCOUNT, NOTE -> "";
      case PROXY_NAME, PROXY_CITIZEN, PROXY_FROM, PROXY_TO -> "";
    };
  }

  private record Read(List<RosterLine> lines, List<String> faults) {}

  @SafeVarargs
  private Read csv(List<String>... lines) throws IOException, RowStream.BrokenFileException {
    StringBuilder csv = new StringBuilder(String.join(",", HEADINGS)).append('\n');
    for (List<String> line : lines) {
      csv.append(String.join(",", line)).append('\n');
    }
    return read(csv.toString());
  }

  private Read read(String csv) throws IOException, RowStream.BrokenFileException {
    return csv.isEmpty()
        ? read("\n".getBytes(StandardCharsets.UTF_8))
        : read(csv.getBytes(StandardCharsets.UTF_8));
  }

  private Read read(byte[] bytes) throws IOException, RowStream.BrokenFileException {
    Path file = folder.resolve("list");
    Files.write(file, bytes);
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    RosterReader.Sink sink =
        new RosterReader.Sink() {
          @Override
          public void line(RosterLine line) {
            read.lines.add(line);
          }

          @Override
          public void fault(long line, String field, Fault.Reason reason, String value) {
            read.faults.add(line + " " + field + " " + reason);
          }
        };
    try (RowStream rows = RowStream.open(file, folder)) {
      new RosterReader(FRAME, sink).read(rows);
    }
    return read;
  }
}

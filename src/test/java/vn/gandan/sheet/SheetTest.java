package vn.gandan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {
  private static final Columns COLUMNS = Columns.of("code", "day", "count");
  private final Faults faults = new Faults();

  private record Line(String code, LocalDate day, long count) {}

  @Test
  void commentsAndTheMarkOfTheByteOrderAreNotRows() {
    Sheet sheet = read("\uFEFF# origin\ncode,day,count\n# more\nA1,2025-07-01,3\n");
    assertThat(lines(sheet)).containsExactly(new Line("A1", LocalDate.of(2025, 7, 1), 3));
    assertThat(faults.none()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "~,2025-07-01,3 | code | MISSING",
        "a1,2025-07-01,3 | code | FORM",
        "A1,2025-02-30,3 | day | NOT_A_DATE",
        "A1,2025-07-01,3.5 | count | NOT_A_NUMBER",
        "A1,2025-07-01,101 | count | NOT_A_NUMBER",
        "A1,2025-07-01,1e999999999 | count | NOT_A_NUMBER",
        "A1,2025-07-01,~ | count | MISSING"
      })
  void eachBadCellIsToldWithItsLineAndColumn(String row, String column, Fault.Reason reason) {
    lines(read("code,day,count\nB2,2025-07-01,1\n" + row.replace("~", "") + "\n"));
    assertThat(faults.kept())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.line()).isEqualTo(3);
          assertThat(it.column()).isEqualTo(column);
          assertThat(it.reason()).isEqualTo(reason);
        });
  }

  @Test
  void aRowThatLacksACellOrHasOneMoreIsBroken() {
    lines(read("code,day,count\nA1,2025-07-01\nA2,2025-07-01,1,1\n"));
    assertThat(faults.kept()).extracting(Fault::reason).containsOnly(Fault.Reason.BROKEN_ROW);
    assertThat(faults.count()).isEqualTo(2);
  }

  @Test
  void aQuoteThatNeverEndsIsABrokenRow() {
    read("code,day,count\n\"A1,2025-07-01,1\n");
    assertThat(faults.kept()).extracting(Fault::reason).containsExactly(Fault.Reason.BROKEN_ROW);
  }

  @Test
  void missingAndUnknownColumnsAreToldBeforeAnyRow() {
    Sheet sheet = read("code,date\nA1,x\n");
    assertThat(lines(sheet)).isEmpty();
    assertThat(faults.kept())
        .extracting(Fault::reason)
        .containsExactlyInAnyOrder(
            Fault.Reason.COLUMN_UNKNOWN, Fault.Reason.COLUMN_MISSING, Fault.Reason.COLUMN_MISSING);
  }

  @Test
  void theSecondRowOfAKeyIsRefused() {
    lines(read("code,day,count\nA1,2025-07-01,1\nA1,2025-07-02,1\n"));
    assertThat(faults.kept()).singleElement().extracting(Fault::line).isEqualTo(3L);
  }

  @Test
  void controlCharactersAndBrokenUtf8AreForbidden() {
    lines(read("code,day,count\nA\u0007,2025-07-01,1\n"));
    Sheet.read("t", new byte[] {(byte) 0xC3, 0x28}, COLUMNS, faults);
    assertThat(faults.kept())
        .extracting(Fault::reason)
        .containsExactly(Fault.Reason.FORBIDDEN_CHARACTER, Fault.Reason.FORBIDDEN_CHARACTER);
  }

  @Test
  void anEmptyFileIsToldAsSuch() {
    read("");
    read("# only words\n");
    assertThat(faults.kept()).extracting(Fault::reason).containsOnly(Fault.Reason.FILE_SIZE);
    assertThat(faults.count()).isEqualTo(2);
  }

  @Test
  void theSameBytesHaveTheSameDigest() {
    assertThat(read("code,day,count\n").digest())
        .isEqualTo(read("code,day,count\n").digest())
        .isNotEqualTo(read("code,day,count\r\n").digest())
        .hasSize(64);
  }

  private Sheet read(String text) {
    return Sheet.read("t.csv", text.getBytes(StandardCharsets.UTF_8), COLUMNS, faults);
  }

  private static List<Line> lines(Sheet sheet) {
    return sheet.map(
        row ->
            new Line(
                row.matching("code", Pattern.compile("[A-Z]\\d")),
                row.date("day"),
                row.whole("count", 0, 100)),
        Line::code);
  }
}

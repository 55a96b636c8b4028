package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.RowStream;

/** The bank's file is an answer when it names every line of the order once, to the đồng. */
class AnswerReadingTest {
  private static final String NUMBER = "LC-HTXH-202611-1";
  private static final long[] AMOUNTS = {540_000, 1_080_000, 7};

  @Test
  void aSoundAnswerInAnyOrderOfRowsAndColumns() {
    AnswerReading.Read read =
        read(
            "ket_qua,dong,so_tien,ly_do,so_lenh",
            "thành công,3,7,," + NUMBER,
            "Không thành công,1,540.000,Sai số tài khoản," + NUMBER,
            "THÀNH CÔNG,2,1080000,," + NUMBER);
    assertThat(read.faults()).isEmpty();
    assertThat(read.failed()).containsExactly(new EnterAnswer.Failed(1, "Sai số tài khoản"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "LC-X,1,540000,thành công,; so_lenh; UNKNOWN_REFERENCE",
        "LC-HTXH-202611-1,4,540000,thành công,; dong; UNKNOWN_REFERENCE",
        "LC-HTXH-202611-1,0,540000,thành công,; dong; UNKNOWN_REFERENCE",
        "LC-HTXH-202611-1,một,540000,thành công,; dong; UNKNOWN_REFERENCE",
        "LC-HTXH-202611-1,2,1080000,thành công,; dong; TWICE",
        "LC-HTXH-202611-1,1,540001,thành công,; so_tien; SUM",
        "LC-HTXH-202611-1,1,,thành công,; so_tien; SUM",
        "LC-HTXH-202611-1,1,540000,xong,; ket_qua; UNKNOWN_WORD",
        "LC-HTXH-202611-1,1,540000,,; ket_qua; UNKNOWN_WORD",
        "LC-HTXH-202611-1,1,540000,không thành công,; ly_do; MISSING"
      })
  void eachFaultIsToldWithItsLineAndColumn(String row, String column, Fault.Reason reason) {
    AnswerReading.Read read =
        read(
            String.join(",", AnswerReading.HEADINGS),
            NUMBER + ",2,1080000,thành công,",
            NUMBER + ",3,7,thành công,",
            row);
    assertThat(read.faults()).isNotEmpty();
    Fault first = read.faults().getFirst();
    assertThat(first.line()).isEqualTo(4);
    assertThat(first.column()).isEqualTo(column);
    assertThat(first.reason()).isEqualTo(reason);
  }

  @Test
  void aLineThatIsMissingIsNamed() {
    AnswerReading.Read read =
        read(String.join(",", AnswerReading.HEADINGS), NUMBER + ",2,1080000,thành công,");
    assertThat(read.faults())
        .extracting(Fault::reason, Fault::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Fault.Reason.MISSING, "1"),
            org.assertj.core.groups.Tuple.tuple(Fault.Reason.MISSING, "3"));
  }

  @Test
  void aWrongHeadingAFormulaAndAnEmptyFileAreNoAnswer() {
    assertThat(read("so_lenh,dong,so_tien,ket_qua").faults())
        .extracting(Fault::reason)
        .containsExactly(Fault.Reason.COLUMN_MISSING);
    assertThat(read("so_lenh,dong,so_tien,ket_qua,ly_do,dong").faults())
        .extracting(Fault::reason)
        .containsExactly(Fault.Reason.TWICE);
    assertThat(read("so_lenh,dong,so_tien,ket_qua,ly_do,khac").faults())
        .extracting(Fault::reason)
        .containsExactly(Fault.Reason.COLUMN_UNKNOWN);
    assertThat(read().faults()).extracting(Fault::reason).containsExactly(Fault.Reason.FILE_SIZE);
    AnswerReading reading = new AnswerReading("x.csv", NUMBER, AMOUNTS);
    reading.row(new RowStream.Cells(1, AnswerReading.HEADINGS, -1));
    reading.row(new RowStream.Cells(2, List.of(NUMBER, "1", "1", "x", ""), 2));
    reading.broken(3, Fault.Reason.BROKEN_ROW);
    assertThat(reading.end().faults())
        .extracting(Fault::reason)
        .startsWith(Fault.Reason.FORMULA, Fault.Reason.BROKEN_ROW);
  }

  @Test
  void aReasonOfTwoHundredCharactersIsTakenAndALongerOneIsNot() {
    for (int length : new int[] {200, 201}) {
      AnswerReading.Read read =
          read(
              String.join(",", AnswerReading.HEADINGS),
              NUMBER + ",1,540000,không thành công," + "x".repeat(length),
              NUMBER + ",2,1080000,thành công,",
              NUMBER + ",3,7,thành công,");
      assertThat(read.faults().isEmpty()).isEqualTo(length == 200);
    }
  }

  /** Whatever comes, it is an answer about every line or a list of faults; never anything else. */
  @Test
  void whateverComesIsAnAnswerOrFaults() {
    Random random = new Random(20_261_123);
    List<String> words =
        List.of(
            NUMBER,
            "1",
            "2",
            "3",
            "540000",
            "1080000",
            "7",
            "thành công",
            "không thành công",
            "",
            "Sai tên",
            "=1+1",
            "-1",
            "99999999999999999999",
            "\u0000",
            "\u202e",
            "ly_do",
            "é".repeat(300));
    int sound = 0;
    for (int i = 0; i < 5_000; i++) {
      List<List<String>> rows = new ArrayList<>(soundRows());
      for (int change = random.nextInt(4); change > 0; change--) {
        int row = random.nextInt(rows.size());
        List<String> cells = new ArrayList<>(rows.get(row));
        switch (random.nextInt(4)) {
          case 0 ->
              cells.set(random.nextInt(cells.size()), words.get(random.nextInt(words.size())));
          case 1 -> Collections.shuffle(cells, random);
          case 2 -> rows.add(cells);
          default -> cells.add(words.get(random.nextInt(words.size())));
        }
        rows.set(row, cells);
      }
      AnswerReading reading = new AnswerReading("x.csv", NUMBER, AMOUNTS);
      for (int line = 0; line < rows.size(); line++) {
        reading.row(new RowStream.Cells(line + 1L, rows.get(line), -1));
      }
      AnswerReading.Read read = reading.end();
      if (read.faults().isEmpty()) {
        sound++;
        assertThat(read.failed()).allMatch(it -> it.line() >= 1 && it.line() <= AMOUNTS.length);
        assertThat(read.failed()).extracting(EnterAnswer.Failed::line).doesNotHaveDuplicates();
      }
    }
    assertThat(sound).isBetween(500, 4_500);
  }

  private static List<List<String>> soundRows() {
    return List.of(
        AnswerReading.HEADINGS,
        List.of(NUMBER, "1", "540000", "thành công", ""),
        List.of(NUMBER, "2", "1080000", "không thành công", "Tài khoản đã đóng"),
        List.of(NUMBER, "3", "7", "thành công", ""));
  }

  private static AnswerReading.Read read(String... rows) {
    AnswerReading reading = new AnswerReading("x.csv", NUMBER, AMOUNTS);
    for (int i = 0; i < rows.length; i++) {
      reading.row(new RowStream.Cells(i + 1L, Arrays.asList(rows[i].split(",", -1)), -1));
    }
    return reading.end();
  }
}

package vn.gandan.clearing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gandan.kernel.Text;
import vn.gandan.sheet.Fault;
import vn.gandan.sheet.RowStream;

/**
 * Reads the bank's file row by row and holds it against the order: every line of the order stands
 * there once, with its amount to the đồng, and is paid or has a reason. Whatever else stands there
 * is a fault, and of a file with faults nothing is entered.
 */
public final class AnswerReading {
  /** The headings of the file, all of them, in any order. */
  public static final List<String> HEADINGS =
      List.of("so_lenh", "dong", "so_tien", "ket_qua", "ly_do");

  private static final String PAID = "thành công";
  private static final String FAILED = "không thành công";
  private static final int LONGEST_WORDS = 200;
  private static final int MOST_FAILED = 20_000;
  private static final int MOST_FAULTS = 200;
  private static final int MOST_DIGITS = 15;

  private final String file;
  private final String number;
  private final long[] amounts;
  private final BitSet seen = new BitSet();
  private final List<EnterAnswer.Failed> failed = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private Map<String, Integer> places = Map.of();
  private boolean headed;

  /**
   * @param file how it is called in faults
   * @param number of the order, as it stands in the file that was given to the bank
   * @param amounts of the order's lines, in their order, in đồng
   */
  public AnswerReading(String file, String number, long[] amounts) {
    this.file = file;
    this.number = number;
    this.amounts = amounts.clone();
  }

  /** What a file comes to; the failed lines mean nothing if there are faults. */
  public record Read(List<EnterAnswer.Failed> failed, List<Fault> faults) {
    public Read {
      failed = List.copyOf(failed);
      faults = List.copyOf(faults);
    }
  }

  /** The next row of the file, the heading first. */
  public void row(RowStream.Cells row) {
    if (!headed) {
      headed = true;
      heading(row);
    } else if (!places.isEmpty() && faults.size() < MOST_FAULTS) {
      line(row);
    }
  }

  /** The file could not be read on. */
  public void broken(long line, Fault.Reason reason) {
    fault(line, "", reason, "");
  }

  /** After the last row. */
  public Read end() {
    if (!headed) {
      fault(0, "", Fault.Reason.FILE_SIZE, "");
    }
    for (int i = seen.nextClearBit(0);
        !places.isEmpty() && i < amounts.length && faults.size() < MOST_FAULTS;
        i = seen.nextClearBit(i + 1)) {
      fault(0, "dong", Fault.Reason.MISSING, Integer.toString(i + 1));
    }
    return new Read(failed, faults);
  }

  private void heading(RowStream.Cells row) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < row.texts().size(); i++) {
      String name = row.texts().get(i).strip().toLowerCase(Locale.ROOT);
      if (!HEADINGS.contains(name)) {
        fault(row.line(), name, Fault.Reason.COLUMN_UNKNOWN, name);
      } else if (found.put(name, i) != null) {
        fault(row.line(), name, Fault.Reason.TWICE, name);
      }
    }
    for (String wanted : HEADINGS) {
      if (!found.containsKey(wanted)) {
        fault(row.line(), wanted, Fault.Reason.COLUMN_MISSING, "");
      }
    }
    places = faults.isEmpty() ? found : Map.of();
  }

  private void line(RowStream.Cells row) {
    if (row.formula() >= 0) {
      fault(row.line(), "", Fault.Reason.FORMULA, "");
      return;
    }
    String of = cell(row, "so_lenh");
    long line = whole(cell(row, "dong"));
    if (!of.equals(number)) {
      fault(row.line(), "so_lenh", Fault.Reason.UNKNOWN_REFERENCE, of);
    } else if (line < 1 || line > amounts.length) {
      fault(row.line(), "dong", Fault.Reason.UNKNOWN_REFERENCE, cell(row, "dong"));
    } else if (seen.get((int) line - 1)) {
      fault(row.line(), "dong", Fault.Reason.TWICE, cell(row, "dong"));
    } else {
      seen.set((int) line - 1);
      answered(row, (int) line);
    }
  }

  private void answered(RowStream.Cells row, int line) {
    String amount = cell(row, "so_tien");
    String result = cell(row, "ket_qua").toLowerCase(Locale.ROOT);
    String words = Text.nfc(cell(row, "ly_do"));
    if (whole(amount) != amounts[line - 1]) {
      fault(row.line(), "so_tien", Fault.Reason.SUM, amount);
    } else if (result.equals(FAILED) && words.isEmpty()) {
      fault(row.line(), "ly_do", Fault.Reason.MISSING, "");
    } else if (words.length() > LONGEST_WORDS) {
      fault(row.line(), "ly_do", Fault.Reason.TOO_LONG, words);
    } else if (Text.hasForbidden(words)) {
      fault(row.line(), "ly_do", Fault.Reason.FORBIDDEN_CHARACTER, "");
    } else if (failed.size() == MOST_FAILED && result.equals(FAILED)) {
      fault(row.line(), "ket_qua", Fault.Reason.TOO_MANY, "");
    } else if (result.equals(FAILED)) {
      failed.add(new EnterAnswer.Failed(line, words));
    } else if (!result.equals(PAID)) {
      fault(row.line(), "ket_qua", Fault.Reason.UNKNOWN_WORD, result);
    }
  }

  private String cell(RowStream.Cells row, String name) {
    int place = places.getOrDefault(name, 0);
    return place < row.texts().size() ? Text.nfc(row.texts().get(place)).strip() : "";
  }

  /** -1 for what is no whole number; groups may have dots. */
  private static long whole(String text) {
    String digits = text.replaceAll("[. ]", "");
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Long.parseLong(digits) : -1;
  }

  private void fault(long line, String column, Fault.Reason reason, String value) {
    faults.add(new Fault(file, line, column, reason, value));
  }
}

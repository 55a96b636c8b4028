package vn.gandan.collection;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/** A biller's file of what is open on a day. */
@Source(
    "own rule: a bill stands once in a file, and a file that is not as agreed counts for nothing")
final class OpenFileRules {
  static final int MOST_LINES = 100_000;
  static final int MOST_BYTES = 16 * 1024 * 1024;
  static final String HEADING = "customer;bill;period;name;amount";

  private static final Pattern LINE =
      Pattern.compile(
          "([0-9A-Za-z._/-]{2,40});([0-9A-Za-z._/-]{1,60});([^;]{1,40});([^;]{1,200});"
              + "([1-9]\\d{0,9})");
  private static final long MOST_DONG = 1_000_000_000;
  private static final SealedFileRules.Shape<Line> SHAPE =
      new SealedFileRules.Shape<>(
          HEADING, MOST_BYTES, MOST_LINES, OpenFileRules::line, Line::amount, Line::bill);

  private OpenFileRules() {}

  /**
   * @param payer masked
   * @param amount in đồng
   */
  record Line(String customer, String bill, String period, @Personal String payer, long amount) {
    @Override
    public String toString() {
      return "bill " + bill;
    }
  }

  /**
   * @throws RefusedException naming the first line that is not as agreed
   */
  static List<Line> read(byte[] bytes) {
    return SealedFileRules.read(bytes, SHAPE);
  }

  private static @Nullable Line line(String row) {
    Matcher line = LINE.matcher(row);
    if (!line.matches() || Text.hasForbidden(row)) {
      return null;
    }
    String period = Text.nfc(line.group(3)).strip();
    String name = Text.nfc(line.group(4)).strip();
    long amount = Long.parseLong(line.group(5));
    return period.isEmpty() || period.length() > 40 || name.isEmpty() || amount > MOST_DONG
        ? null
        : new Line(line.group(1), line.group(2), period, CollectionRules.masked(name), amount);
  }
}

package vn.gandan.collection;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** The file of a day, written and read: what was paid, as we or the biller have it. */
@Source("own rule: a file of a day ends with its count, its sum and the SHA-256 of all before it")
final class DayFileRules {
  static final int MOST_LINES = 20_000;
  static final int MOST_BYTES = 4 * 1024 * 1024;
  static final String HEADING = "payment;bill;amount";

  private static final Pattern LINE =
      Pattern.compile("([0-9A-Za-z._/-]{1,60});([0-9A-Za-z._/-]{1,60});([1-9]\\d{0,9})");
  private static final long MOST_DONG = 1_000_000_000;
  private static final SealedFileRules.Shape<DayLine> SHAPE =
      new SealedFileRules.Shape<>(
          HEADING, MOST_BYTES, MOST_LINES, DayFileRules::line, DayLine::amount, null);

  private DayFileRules() {}

  static String write(List<DayLine> lines) {
    return SealedFileRules.write(
        HEADING,
        lines.stream()
            .map(line -> line.payment() + ";" + line.bill() + ";" + line.amount())
            .toList(),
        sum(lines));
  }

  /**
   * @throws RefusedException naming the first line that is not as agreed
   */
  static List<DayLine> read(byte[] bytes) {
    return SealedFileRules.read(bytes, SHAPE);
  }

  static long sum(List<DayLine> lines) {
    return lines.stream().mapToLong(DayLine::amount).sum();
  }

  private static @Nullable DayLine line(String row) {
    Matcher line = LINE.matcher(row);
    return line.matches() && Long.parseLong(line.group(3)) <= MOST_DONG
        ? new DayLine(line.group(1), line.group(2), Long.parseLong(line.group(3)))
        : null;
  }
}

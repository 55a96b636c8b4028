package vn.gandan.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sha256;
import vn.gandan.kernel.Source;

/** The file of a day, written and read: what was paid, as we or the biller have it. */
@Source({
  "own rule: a file of a day ends with its count, its sum and the SHA-256 of all before it",
  "own rule: a full file is followed by the day's next one, so that the last is known by its length"
})
final class DayFileRules {
  static final int MOST_LINES = 20_000;
  static final int MOST_FILES = 10;

  /** The last file is not full. */
  static final int MOST_OF_DAY = MOST_FILES * MOST_LINES - 1;

  static final int MOST_BYTES = 4 * 1024 * 1024;
  static final String HEADING = "payment;bill;amount";

  private static final Pattern LINE =
      Pattern.compile("([0-9A-Za-z._/-]{1,60});([0-9A-Za-z._/-]{1,60});([1-9]\\d{0,9})");
  private static final long MOST_DONG = 1_000_000_000;
  private static final SealedFileRules.Shape<DayLine> SHAPE =
      new SealedFileRules.Shape<>(
          HEADING, MOST_BYTES, MOST_LINES, DayFileRules::line, DayLine::amount, null);

  private DayFileRules() {}

  /** How many files so many lines fill; the last may be empty and is never full. */
  static int files(int lines) {
    return lines / MOST_LINES + 1;
  }

  /** The lines of each file of a day. */
  static List<List<DayLine>> parts(List<DayLine> lines) {
    return IntStream.range(0, files(lines.size()))
        .mapToObj(
            no -> lines.subList(no * MOST_LINES, Math.min(lines.size(), (no + 1) * MOST_LINES)))
        .toList();
  }

  /**
   * All files of a day, in whatever order.
   *
   * @throws RefusedException if one is broken, one is missing or one is there twice
   */
  static List<DayLine> read(Collection<byte[]> files) {
    List<DayLine> lines = new ArrayList<>();
    Set<String> different = new HashSet<>();
    int last = 0;
    for (byte[] file : files) {
      List<DayLine> some = read(file);
      different.add(Sha256.hex(file));
      last += full(some) ? 0 : 1;
      lines.addAll(some);
    }
    if (last != 1 || different.size() != files.size()) {
      throw new RefusedException(new CollectionRefusal.FilesNotWhole(files.size()));
    }
    return lines;
  }

  /** Another one follows it. */
  static boolean full(List<DayLine> lines) {
    return lines.size() == MOST_LINES;
  }

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

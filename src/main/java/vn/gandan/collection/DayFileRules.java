package vn.gandan.collection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/**
 * The file of a day, written and read: a heading, a line for each payment, and a line that sums.
 */
@Source("own rule: a file of a day ends with its count, its sum and the SHA-256 of all before it")
final class DayFileRules {
  static final int MOST_LINES = 20_000;
  static final int MOST_BYTES = 4 * 1024 * 1024;
  static final String HEADING = "payment;bill;amount";

  private static final Pattern LINE =
      Pattern.compile("([0-9A-Za-z._/-]{1,60});([0-9A-Za-z._/-]{1,60});([1-9]\\d{0,9})");
  private static final Pattern LAST = Pattern.compile("#;(\\d{1,6});(\\d{1,15});([0-9a-f]{64})");
  private static final long MOST_DONG = 1_000_000_000;

  private DayFileRules() {}

  static String write(List<DayLine> lines) {
    StringBuilder file = new StringBuilder(HEADING).append('\n');
    for (DayLine line : lines) {
      file.append(line.payment())
          .append(';')
          .append(line.bill())
          .append(';')
          .append(line.amount())
          .append('\n');
    }
    String before = file.toString();
    return before
        + "#;%d;%d;%s%n".formatted(lines.size(), sum(lines), digest(before)).replace("\r", "");
  }

  /**
   * @throws RefusedException naming the first line that is not as agreed
   */
  static List<DayLine> read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw broken(0);
    }
    String text = decoded(bytes).replace("\r\n", "\n");
    String[] rows = text.split("\n", -1);
    int last = rows.length - 1;
    // A file ends with the end of its last line, or without it.
    if (last >= 0 && rows[last].isEmpty()) {
      last--;
    }
    if (last < 1 || !rows[0].equals(HEADING)) {
      throw broken(1);
    }
    List<DayLine> lines = new ArrayList<>();
    for (int i = 1; i < last; i++) {
      Matcher line = LINE.matcher(rows[i]);
      if (!line.matches() || Long.parseLong(line.group(3)) > MOST_DONG || i > MOST_LINES) {
        throw broken(i + 1);
      }
      lines.add(new DayLine(line.group(1), line.group(2), Long.parseLong(line.group(3))));
    }
    Matcher end = LAST.matcher(rows[last]);
    String before = text.substring(0, text.lastIndexOf("\n#") + 1);
    if (!end.matches()
        || Integer.parseInt(end.group(1)) != lines.size()
        || Long.parseLong(end.group(2)) != sum(lines)
        || !end.group(3).equals(digest(before))) {
      throw broken(last + 1);
    }
    return lines;
  }

  static long sum(List<DayLine> lines) {
    return lines.stream().mapToLong(DayLine::amount).sum();
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw broken(0);
    }
  }

  private static RefusedException broken(int line) {
    return new RefusedException(new CollectionRefusal.FileBroken(line));
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

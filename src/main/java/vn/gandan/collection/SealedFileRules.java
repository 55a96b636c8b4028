package vn.gandan.collection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sha256;
import vn.gandan.kernel.Source;

/** What all files between billers and us have in common: a heading, lines, and a line that sums. */
@Source("own rule: a file ends with its count, its sum and the SHA-256 of all before it")
final class SealedFileRules {
  private static final Pattern LAST = Pattern.compile("#;(\\d{1,6});(\\d{1,15});([0-9a-f]{64})");

  private SealedFileRules() {}

  /**
   * One kind of file.
   *
   * @param line null for a line that is not as agreed
   * @param name by which a line stands once in a file; null where it may stand more often
   */
  record Shape<T>(
      String heading,
      int mostBytes,
      int mostLines,
      Function<String, @Nullable T> line,
      ToLongFunction<T> amount,
      @Nullable Function<T, String> name) {}

  static String write(String heading, List<String> lines, long sum) {
    StringBuilder file = new StringBuilder(heading).append('\n');
    lines.forEach(line -> file.append(line).append('\n'));
    String before = file.toString();
    return before + "#;" + lines.size() + ";" + sum + ";" + Sha256.hex(before) + "\n";
  }

  /**
   * @throws RefusedException naming the first line that is not as agreed
   */
  static <T> List<T> read(byte[] bytes, Shape<T> shape) {
    if (bytes.length > shape.mostBytes()) {
      throw broken(0);
    }
    String text = decoded(bytes).replace("\r\n", "\n");
    String[] rows = text.split("\n", -1);
    int last = rows.length - 1;
    // A file ends with the end of its last line, or without it.
    if (last >= 0 && rows[last].isEmpty()) {
      last--;
    }
    if (last < 1 || !rows[0].equals(shape.heading())) {
      throw broken(1);
    }
    List<T> lines = new ArrayList<>();
    Set<String> names = new HashSet<>();
    long sum = 0;
    for (int i = 1; i < last; i++) {
      T line = i > shape.mostLines() ? null : shape.line().apply(rows[i]);
      Function<T, String> name = shape.name();
      if (line == null || (name != null && !names.add(name.apply(line)))) {
        throw broken(i + 1);
      }
      lines.add(line);
      sum = Math.addExact(sum, shape.amount().applyAsLong(line));
    }
    Matcher end = LAST.matcher(rows[last]);
    String before = text.substring(0, text.lastIndexOf("\n#") + 1);
    if (!end.matches()
        || Integer.parseInt(end.group(1)) != lines.size()
        || Long.parseLong(end.group(2)) != sum
        || !end.group(3).equals(Sha256.hex(before))) {
      throw broken(last + 1);
    }
    return lines;
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
}

package vn.gandan.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;
import vn.gandan.kernel.Source;

/** What is taken in. */
@Source({
  "own rule: PDF, JPEG and PNG up to 20 MB, as the National Public Service Portal takes scans",
  "own rule: a file's first bytes decide its type"
})
final class FileRules {
  static final long MOST_BYTES = 20L * 1024 * 1024;

  /** As much of a file as its type is told by. */
  static final int HEAD_BYTES = 1024;

  private static final Tika TIKA = new Tika();

  /** The beginnings themselves, since the detector also finds a PDF that begins further inside. */
  private static final List<byte[]> BEGINNINGS =
      List.of(hex("255044462d"), hex("ffd8ff"), hex("89504e470d0a1a0a"));

  private FileRules() {}

  static Optional<FileType> typeOf(byte[] head) {
    return BEGINNINGS.stream().anyMatch(beginning -> begins(head, beginning))
        ? FileType.ofMediaType(TIKA.detect(head))
        : Optional.empty();
  }

  private static boolean begins(byte[] head, byte[] beginning) {
    return head.length >= beginning.length
        && Arrays.equals(head, 0, beginning.length, beginning, 0, beginning.length);
  }

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}

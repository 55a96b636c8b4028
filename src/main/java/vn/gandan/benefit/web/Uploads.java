package vn.gandan.benefit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.gandan.benefit.Upload;
import vn.gandan.kernel.Sha256;
import vn.gandan.kernel.Text;
import vn.gandan.sheet.RowStream;

/** Files of a form, put where they can be read after the request is over. */
final class Uploads {
  private static final int LONGEST_NAME = 200;
  private static final int MOST_ROWS = 1_000;

  private Uploads() {}

  /** Written to this machine's disk, with its digest; null if none was chosen. */
  static @Nullable Upload spooled(@Nullable MultipartFile part) {
    if (part == null || part.isEmpty()) {
      return null;
    }
    try {
      Path file = Files.createTempFile("gandan-list", null);
      MessageDigest digest = Sha256.digest();
      try (DigestInputStream in = new DigestInputStream(part.getInputStream(), digest)) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return new Upload(file, name(part), HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void drop(Upload upload) {
    try {
      Files.deleteIfExists(upload.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a small sheet; empty if it cannot be read. */
  static List<List<String>> rows(@Nullable MultipartFile part) {
    Upload upload = spooled(part);
    if (upload == null) {
      return List.of();
    }
    try {
      Path scratch = Files.createTempDirectory("gandan-sheet");
      try (RowStream stream = RowStream.open(upload.file(), scratch)) {
        List<List<String>> rows = new ArrayList<>();
        for (RowStream.Cells row = stream.next();
            row != null && rows.size() < MOST_ROWS;
            row = stream.next()) {
          rows.add(row.texts());
        }
        return rows;
      } catch (RowStream.BrokenFileException e) {
        return List.of();
      } finally {
        Files.deleteIfExists(scratch);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      drop(upload);
    }
  }

  /** As the file was called, without what does not belong into a name. */
  private static String name(MultipartFile part) {
    String called = part.getOriginalFilename();
    String name = Text.nfc(called == null ? "" : called).replaceAll("[\\p{C}/\\\\]", " ").strip();
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    boolean sound = !name.isEmpty() && utf8.length <= LONGEST_NAME && !Text.hasForbidden(name);
    return sound ? name : "-";
  }
}

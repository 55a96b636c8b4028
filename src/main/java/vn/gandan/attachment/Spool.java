package vn.gandan.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sha256;

/**
 * A file on its way, on disk and readable by this process alone, so that neither memory nor a
 * database connection waits for a slow line. Gone when closed.
 */
final class Spool implements AutoCloseable {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Path path;
  private final MessageDigest digest = Sha256.digest();
  private long sizeBytes;

  private Spool(Path path) {
    this.path = path;
  }

  static Spool open() throws IOException {
    return new Spool(Files.createTempFile("gandan-", ".part"));
  }

  /**
   * Takes everything in.
   *
   * @throws RefusedException attachment.too-large as soon as the limit is passed
   */
  static Spool of(InputStream content) throws IOException {
    Spool spool = open();
    try (OutputStream out = spool.writer()) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        spool.count(buffer, read);
        out.write(buffer, 0, read);
      }
      return spool;
    } catch (IOException | RuntimeException e) {
      spool.close();
      throw e;
    }
  }

  OutputStream writer() throws IOException {
    return Files.newOutputStream(path);
  }

  void count(byte[] bytes, int length) {
    sizeBytes += length;
    if (sizeBytes > FileRules.MOST_BYTES) {
      throw new RefusedException(new AttachmentRefusal.TooLarge(FileRules.MOST_BYTES));
    }
    digest.update(bytes, 0, length);
  }

  long sizeBytes() {
    return sizeBytes;
  }

  /** Of everything that was counted; ask once. */
  String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  byte[] head() throws IOException {
    try (InputStream in = reader()) {
      return in.readNBytes(FileRules.HEAD_BYTES);
    }
  }

  InputStream reader() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.gandan.storage.embedded;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import vn.gandan.kernel.Sha256;

/** Writes a backup's file: a compressed tar whose last entry lists all the others. */
final class BackupArchive implements Closeable {

  private static final int PRIVATE_FILE = 0100600;
  private static final int PRIVATE_FOLDER = 040700;

  private final TarArchiveOutputStream tar;
  private final Map<String, String> digests = new LinkedHashMap<>();
  private final byte[] buffer = new byte[128 * 1024];

  BackupArchive(Path file) throws IOException {
    tar =
        new TarArchiveOutputStream(
            new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))),
            StandardCharsets.UTF_8.name());
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
  }

  void addFolder(String path) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(path + "/");
    entry.setMode(PRIVATE_FOLDER);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  /**
   * Copies a file that the server may be writing. It is taken with the length that it had at the
   * beginning: what grows or shrinks meanwhile is in the write-ahead log, which puts it right.
   */
  void addFile(String path, Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      add(path, content, Files.size(file));
    } catch (NoSuchFileException e) {
      return; // dropped meanwhile; the log says so too
    }
  }

  void addText(String path, String text) throws IOException {
    addBytes(path, text.getBytes(StandardCharsets.UTF_8));
  }

  void addBytes(String path, byte[] bytes) throws IOException {
    add(path, new ByteArrayInputStream(bytes), bytes.length);
  }

  void finish(Instant made) throws IOException {
    byte[] manifest = new BackupManifest(made, digests).text().getBytes(StandardCharsets.UTF_8);
    TarArchiveEntry entry = new TarArchiveEntry(BackupManifest.ENTRY);
    entry.setSize(manifest.length);
    entry.setMode(PRIVATE_FILE);
    tar.putArchiveEntry(entry);
    tar.write(manifest);
    tar.closeArchiveEntry();
    tar.finish();
  }

  private void add(String path, InputStream content, long size) throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(path);
    entry.setSize(size);
    entry.setMode(PRIVATE_FILE);
    tar.putArchiveEntry(entry);
    MessageDigest digest = Sha256.digest();
    long left = size;
    while (left > 0) {
      int wanted = (int) Math.min(buffer.length, left);
      int read = content.readNBytes(buffer, 0, wanted);
      if (read < wanted) {
        Arrays.fill(buffer, read, wanted, (byte) 0);
      }
      tar.write(buffer, 0, wanted);
      digest.update(buffer, 0, wanted);
      left -= wanted;
    }
    tar.closeArchiveEntry();
    digests.put(path, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}

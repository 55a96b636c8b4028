package vn.gandan.storage.embedded;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Sha256;

/** Makes the embedded database anew from a {@link Backup}, after checking every file of it. */
public final class Restore {

  private static final int LONGEST_TEXT = 64 * 1024 * 1024;

  private final Path directory;
  private final Path programs;
  private final Map<String, String> found = new HashMap<>();
  private @Nullable BackupManifest manifest;
  private @Nullable Credentials credentials;

  public Restore(Path dataDirectory) {
    this(dataDirectory, EmbeddedServer.programsOf(dataDirectory));
  }

  Restore(Path dataDirectory, Path programs) {
    this.directory = dataDirectory;
    this.programs = programs;
  }

  /**
   * Unpacks beside the database's place, checks, moves there, and starts once so that the log is
   * replayed. A directory that holds a database is refused: nothing is ever overwritten.
   *
   * @return when the backup was made
   * @throws StartRefusedException when a file of the backup is missing, added or changed
   */
  public Instant from(Path file) throws IOException {
    Folders.create(directory, "rwx------");
    Path real = directory.toRealPath();
    Path place = real.resolve(EmbeddedServer.CLUSTER);
    Path making = real.resolve("cluster.restoring");
    BackupManifest checked;
    DirectoryLock lock = DirectoryLock.take(real);
    try {
      if (Files.exists(place)) {
        throw new StartRefusedException(
            "There is a database in " + real + " already: move that folder away first.");
      }
      Folders.delete(making);
      try {
        checked = unpackAndCheck(file, making);
        syncAll(making);
        keepCredentials(real);
        Files.move(making.resolve(EmbeddedServer.CLUSTER), place, StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(real);
      } finally {
        Folders.delete(making);
      }
    } finally {
      lock.close();
    }
    EmbeddedServer.start(directory, programs, RunAs.detect()).close();
    return checked.made();
  }

  private BackupManifest unpackAndCheck(Path file, Path making) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))),
            StandardCharsets.UTF_8.name())) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        take(tar, entry, making);
      }
    } catch (ZipException | EOFException e) {
      throw new StartRefusedException("The backup " + file + " is damaged or cut short.", e);
    }
    BackupManifest written = manifest;
    if (written == null) {
      throw new StartRefusedException("The backup " + file + " ends before its manifest.");
    }
    List<String> complaints = written.complaintsAbout(found);
    if (!complaints.isEmpty()) {
      throw new StartRefusedException(
          "The backup is not what was written: "
              + String.join("; ", complaints.subList(0, Math.min(5, complaints.size()))));
    }
    return written;
  }

  private void take(TarArchiveInputStream tar, TarArchiveEntry entry, Path making)
      throws IOException {
    String name = entry.getName();
    if (manifest != null) {
      throw new StartRefusedException("The backup goes on after its manifest: " + name);
    }
    if (name.equals(BackupManifest.ENTRY)) {
      manifest = BackupManifest.parse(text(tar));
    } else if (name.equals(Credentials.FILE)) {
      String text = text(tar);
      credentials = Credentials.parse(text);
      MessageDigest digest = Sha256.digest();
      found.put(
          name, HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
    } else if (!name.startsWith(EmbeddedServer.CLUSTER + "/")
        || !(entry.isDirectory() || entry.isFile())) {
      throw new StartRefusedException("The backup holds what is no part of one: " + name);
    } else if (entry.isDirectory()) {
      Folders.create(entry.resolveIn(making), "rwx------");
    } else {
      found.put(name, copy(tar, entry.resolveIn(making)));
    }
  }

  private static String text(TarArchiveInputStream tar) throws IOException {
    return new String(tar.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
  }

  /**
   * @return the digest of what was copied
   */
  private static String copy(TarArchiveInputStream tar, Path target) throws IOException {
    Folders.create(target.resolve("..").normalize(), "rwx------");
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[128 * 1024];
    try (OutputStream out = Files.newOutputStream(target)) {
      for (int read = tar.read(buffer); read >= 0; read = tar.read(buffer)) {
        out.write(buffer, 0, read);
        digest.update(buffer, 0, read);
      }
    }
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    return HexFormat.of().formatHex(digest.digest());
  }

  private void keepCredentials(Path real) throws IOException {
    Credentials written = credentials;
    if (written == null) {
      throw new StartRefusedException("The backup lacks the database's passwords.");
    }
    written.keepIn(real);
  }

  private static void syncAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Folders.sync(path);
      }
    }
  }
}

package vn.gandan.storage.embedded;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import vn.gandan.kernel.Sha256;

/** PostgreSQL's programs, unpacked from the archive that the product carries. */
record ServerProgram(Path folder) {

  private static final int OWNER_EXECUTES = 0100;

  String initdb() {
    return folder.resolve("bin/initdb").toString();
  }

  String pgCtl() {
    return folder.resolve("bin/pg_ctl").toString();
  }

  Path postgres() {
    return folder.resolve("bin/postgres");
  }

  /**
   * Unpacks below {@code shelf} unless this very archive is there already. The folder's name
   * carries the archive's digest and appears only when whole, so a half-unpacked one is never run.
   */
  static ServerProgram unpackedBelow(Path shelf) throws IOException {
    byte[] archive = carried();
    Path folder = shelf.resolve("postgresql-" + Sha256.hex(archive).substring(0, 16));
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(shelf);
      Path making = Files.createTempDirectory(shelf, "unpacking-");
      Files.setPosixFilePermissions(making, PosixFilePermissions.fromString("rwxr-xr-x"));
      try {
        unpack(archive, making);
        Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileSystemException e) {
        if (!Files.isDirectory(folder)) { // otherwise another process was quicker: take its folder
          throw e;
        }
      } finally {
        Folders.delete(making);
      }
    }
    return new ServerProgram(folder);
  }

  private static byte[] carried() throws IOException {
    String name = "/postgres-" + system() + "-" + processor() + ".txz";
    try (InputStream archive = ServerProgram.class.getResourceAsStream(name)) {
      if (archive == null) {
        throw new StartRefusedException(
            "No PostgreSQL is carried for this kind of machine ("
                + name.substring(1, name.length() - 4)
                + "): set GANDAN_DATABASE_URL to a PostgreSQL 17 or newer.");
      }
      return archive.readAllBytes();
    }
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : name.replaceAll("\\W.*", "");
  }

  private static String processor() {
    String name = System.getProperty("os.arch");
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64" -> "arm_64";
      default -> name;
    };
  }

  private static void unpack(byte[] archive, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new BufferedInputStream(
                new XZCompressorInputStream(new ByteArrayInputStream(archive))))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        place(tar, entry, folder);
      }
    }
  }

  private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = entry.resolveIn(folder);
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolve("..").normalize());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean runs = (entry.getMode() & OWNER_EXECUTES) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
  }
}

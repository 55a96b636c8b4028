package vn.gandan.storage.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole copy of the embedded database in one file, made while it serves or while it is stopped.
 *
 * <p>PostgreSQL's own way of an online copy: it is told that a backup begins, the files are copied
 * as they are, it is told that the backup ends, and the write-ahead log between the two is added.
 * The restored server replays that log and stands exactly where the backup ended.
 */
public final class Backup {

  private static final Pattern FIRST_SEGMENT = Pattern.compile("\\(file ([0-9A-F]{24})\\)");
  private static final int SEGMENTS_PER_LOG = 256;

  private final Path directory;
  private final Path programs;
  private final InstantSource clock;

  /**
   * @param clock tells when the backup was made
   */
  public Backup(Path dataDirectory, InstantSource clock) {
    this(dataDirectory, EmbeddedServer.programsOf(dataDirectory), clock);
  }

  Backup(Path dataDirectory, Path programs, InstantSource clock) {
    this.directory = dataDirectory;
    this.programs = programs;
    this.clock = clock;
  }

  /**
   * Writes the backup; the file appears only when it is whole, and only its owner may read it,
   * since it holds every person's data and the database's passwords.
   *
   * @throws StartRefusedException when the file exists already or there is no database
   */
  public void writeTo(Path file) throws IOException, SQLException {
    if (Files.exists(file)) {
      throw new StartRefusedException("The file " + file + " exists already: choose another name.");
    }
    Path place = file.toAbsolutePath().getParent();
    if (place == null || !Files.isDirectory(place)) {
      throw new StartRefusedException("There is no folder for the file " + file + ".");
    }
    Path real = existing();
    Optional<DirectoryLock> lock = DirectoryLock.tryTake(real);
    if (lock.isEmpty()) {
      copyFrom(real, portOfRunning(real), file);
      return;
    }
    lock.get().close(); // nobody serves: we do, for the time of the copy
    try (EmbeddedServer server = EmbeddedServer.start(directory, programs, RunAs.detect())) {
      copyFrom(real, server.port(), file);
    }
  }

  private static int portOfRunning(Path real) throws IOException {
    return PostmasterFile.readFrom(real.resolve(EmbeddedServer.CLUSTER))
        .filter(PostmasterFile::isReady)
        .orElseThrow(
            () -> new StartRefusedException("The database is just starting or ending: try again."))
        .port();
  }

  private Path existing() throws IOException {
    if (!Files.exists(directory.resolve(EmbeddedServer.CLUSTER).resolve("PG_VERSION"))) {
      throw new StartRefusedException("There is no embedded database in " + directory + ".");
    }
    return directory.toRealPath();
  }

  private void copyFrom(Path real, int port, Path file) throws IOException, SQLException {
    Path cluster = real.resolve(EmbeddedServer.CLUSTER);
    Credentials credentials =
        Credentials.readFrom(real)
            .orElseThrow(() -> new StartRefusedException("The file 'credentials' is gone."));
    Path making = file.resolveSibling(file.getFileName() + ".making");
    Files.deleteIfExists(making);
    Files.createFile(
        making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Connection session = EmbeddedServer.asSuperuser(port, credentials)) {
      try (BackupArchive archive = new BackupArchive(making)) {
        copy(session, cluster, archive);
        archive.addText(Credentials.FILE, credentials.text());
        archive.finish(clock.instant());
      }
      Folders.sync(making);
      Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
      Folders.sync(file.toAbsolutePath().getParent());
    } finally {
      Files.deleteIfExists(making);
    }
  }

  /** One session from begin to end: the server ends the backup itself should we die in between. */
  private static void copy(Connection session, Path cluster, BackupArchive archive)
      throws IOException, SQLException {
    try (Statement statement = session.createStatement()) {
      // The slot keeps the log from being recycled, and goes with the session.
      statement.execute(
          "select pg_create_physical_replication_slot('gandan_backup_' || pg_backend_pid(), true,"
              + " true)");
      statement.execute("select pg_backup_start('gandan', true)");
      ClusterFiles.addTo(archive, cluster);
      try (ResultSet end =
          statement.executeQuery(
              "select labelfile, pg_walfile_name(lsn) as last_segment from pg_backup_stop(false)")) {
        if (!end.next()) {
          throw new IllegalStateException("the server did not tell where the backup ends");
        }
        String label = end.getString("labelfile");
        archive.addText(EmbeddedServer.CLUSTER + "/backup_label", label);
        addLog(archive, cluster.resolve("pg_wal"), firstSegment(label), end.getString(2));
      }
    }
  }

  private static void addLog(BackupArchive archive, Path folder, String first, String last)
      throws IOException {
    List<String> segments;
    try (Stream<Path> files = Files.list(folder)) {
      segments =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("[0-9A-F]{24}"))
              .filter(name -> name.compareTo(first) >= 0 && name.compareTo(last) <= 0)
              .sorted()
              .toList();
    }
    if (segments.size() != number(last) - number(first) + 1) {
      throw new IllegalStateException("part of the log of this backup is gone: " + segments);
    }
    for (String segment : segments) {
      archive.addFile(EmbeddedServer.CLUSTER + "/pg_wal/" + segment, folder.resolve(segment));
    }
  }

  private static String firstSegment(String label) {
    Matcher matcher = FIRST_SEGMENT.matcher(label);
    if (!matcher.find()) {
      throw new IllegalStateException("the backup's label names no first segment: " + label);
    }
    return matcher.group(1);
  }

  /** Counts segments of 16 MiB, 256 to a log, without the timeline that comes first. */
  private static long number(String segment) {
    return Long.parseLong(segment.substring(8, 16), 16) * SEGMENTS_PER_LOG
        + Long.parseLong(segment.substring(16), 16);
  }
}

package vn.gandan.storage.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a running cluster's files into a backup, leaving out what a server makes anew at start. */
final class ClusterFiles extends SimpleFileVisitor<Path> {

  /** Their content belongs to a running server, or, for the log, is added by name afterwards. */
  private static final Set<String> EMPTIED =
      Set.of(
          "log",
          "pg_dynshmem",
          "pg_notify",
          "pg_replslot",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans",
          "pg_wal");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "postmaster.pid",
          "postmaster.opts",
          "start.log",
          "current_logfiles",
          "backup_label",
          "backup_label.old",
          "tablespace_map",
          "tablespace_map.old");

  private static final String CONTROL = EmbeddedServer.CLUSTER + "/global/pg_control";

  private final Path cluster;
  private final BackupArchive archive;

  private ClusterFiles(Path cluster, BackupArchive archive) {
    this.cluster = cluster;
    this.archive = archive;
  }

  static void addTo(BackupArchive archive, Path cluster) throws IOException {
    Files.walkFileTree(cluster, new ClusterFiles(cluster, archive));
    archive.addFolder(EmbeddedServer.CLUSTER + "/pg_wal/archive_status");
    archive.addFolder(EmbeddedServer.CLUSTER + "/pg_wal/summaries");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    String name = name(folder);
    if (name.equals("pgsql_tmp")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    archive.addFolder(inside(folder));
    boolean emptied = cluster.equals(folder.getParent()) && EMPTIED.contains(name);
    return emptied ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = name(file);
    if (attributes.isSymbolicLink()) {
      throw new StartRefusedException(
          "The embedded database has files elsewhere ("
              + file
              + "): this backup is for one folder.");
    }
    boolean leftOut =
        name.equals("pg_internal.init")
            || name.startsWith("pgsql_tmp")
            || (cluster.equals(file.getParent()) && LEFT_OUT.contains(name));
    if (inside(file).equals(CONTROL)) {
      archive.addBytes(CONTROL, atRest(file));
    } else if (!leftOut) {
      archive.addFile(inside(file), file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** The log cannot put a half-written control file right, so it is read until it stands still. */
  private static byte[] atRest(Path control) throws IOException {
    byte[] before = Files.readAllBytes(control);
    for (int tries = 0; tries < 100; tries++) {
      byte[] now = Files.readAllBytes(control);
      if (Arrays.equals(before, now)) {
        return now;
      }
      before = now;
    }
    throw new IOException("the control file never stood still");
  }

  /** A table dropped while we walk is no failure. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
      throws IOException {
    if (failure != null && !(failure instanceof NoSuchFileException)) {
      throw failure;
    }
    return FileVisitResult.CONTINUE;
  }

  private String inside(Path path) {
    String below = cluster.relativize(path).toString();
    return below.isEmpty() ? EmbeddedServer.CLUSTER : EmbeddedServer.CLUSTER + "/" + below;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}

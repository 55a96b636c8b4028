package vn.gandan.storage.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One process per data directory. The operating system frees the lock when the process dies,
 * however it dies.
 */
final class DirectoryLock implements AutoCloseable {

  // Closing any channel of a file frees all of a process's locks on it, so a directory that this
  // process holds is known by name and its lock file is not opened a second time.
  private static final Set<Path> HELD = new HashSet<>();

  private final Path directory;
  private final FileChannel channel;

  private DirectoryLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /** Empty when another process, or another server of this one, has the directory. */
  static Optional<DirectoryLock> tryTake(Path directory) throws IOException {
    synchronized (HELD) {
      if (HELD.contains(directory)) {
        return Optional.empty();
      }
      FileChannel channel =
          FileChannel.open(
              directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        return Optional.empty();
      }
      HELD.add(directory);
      Files.writeString(
          directory.resolve("lock.pid"), Long.toString(ProcessHandle.current().pid()));
      return Optional.of(new DirectoryLock(directory, channel));
    }
  }

  static DirectoryLock take(Path directory) throws IOException {
    Optional<DirectoryLock> taken = tryTake(directory);
    if (taken.isEmpty()) {
      throw new StartRefusedException(
          "Another Gần Dân (process "
              + Files.readString(directory.resolve("lock.pid"))
              + ") is using the data directory "
              + directory
              + ": stop it first, or set GANDAN_DATA_DIRECTORY to another directory.");
    }
    return taken.get();
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      if (HELD.remove(directory)) {
        channel.close();
      }
    }
  }
}

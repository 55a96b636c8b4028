package vn.gandan.storage.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a running, or a killed, server left in {@code postmaster.pid}. */
record PostmasterFile(long pid, int port, String status) {

  private static final Path PROCESSES = Path.of("/proc");

  static Path in(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }

  /** Empty when there is none, or when it is only half written. */
  static Optional<PostmasterFile> readFrom(Path cluster) throws IOException {
    try {
      List<String> lines = Files.readAllLines(in(cluster));
      if (lines.size() < 4) {
        return Optional.empty();
      }
      String status = lines.size() < 8 ? "" : lines.get(7).strip();
      return Optional.of(
          new PostmasterFile(
              Long.parseLong(lines.get(0).strip()),
              Integer.parseInt(lines.get(3).strip()),
              status));
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean isReady() {
    return status.equals("ready");
  }

  /** A process of that number lives and works in this cluster: numbers are used again. */
  boolean isAliveIn(Path cluster) {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
        && (worksIn(PROCESSES.resolve(Long.toString(pid)), cluster) || looksLikeAServer());
  }

  /** The program that the server was started from, where the system tells. */
  Optional<Path> program() {
    return ProcessHandle.of(pid).flatMap(handle -> handle.info().command()).map(Path::of);
  }

  /**
   * Whether any server process still has this cluster open. A killed postmaster's children may
   * outlive it for a moment, and a second server beside them would destroy data.
   */
  static boolean anybodyWorksIn(Path cluster) throws IOException {
    if (!Files.isDirectory(PROCESSES)) {
      return false;
    }
    try (Stream<Path> processes = Files.list(PROCESSES)) {
      return processes
          .filter(process -> process.getFileName().toString().matches("\\d+"))
          .anyMatch(process -> worksIn(process, cluster));
    }
  }

  private static boolean worksIn(Path process, Path cluster) {
    try {
      return process.resolve("cwd").toRealPath().equals(cluster);
    } catch (IOException e) {
      return false; // gone meanwhile, or another user's
    }
  }

  private boolean looksLikeAServer() {
    return !Files.isDirectory(PROCESSES)
        && program().filter(path -> path.endsWith("postgres")).isPresent();
  }
}

package vn.gandan.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs one program to its end with a clean environment. */
final class Commands {

  /** What a finished program said on both its outputs. */
  record Outcome(int status, String output) {
    boolean succeeded() {
      return status == 0;
    }
  }

  private Commands() {}

  /** Secrets in our own environment must not reach the server, nor a stray PGDATA or PGPORT. */
  static Outcome run(Path directory, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(directory.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    String path = Optional.ofNullable(environment.get("PATH")).orElse("/usr/sbin:/usr/bin:/bin");
    environment.clear();
    environment.putAll(Map.of("PATH", path, "LC_ALL", "C", "TZ", "UTC"));
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Outcome(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while running " + command.getFirst(), e);
    }
  }

  /** As {@link #run}, false also when the program does not exist. */
  static boolean works(List<String> command) {
    try {
      return run(Path.of("/"), command).succeeded();
    } catch (UncheckedIOException e) {
      return false;
    }
  }
}

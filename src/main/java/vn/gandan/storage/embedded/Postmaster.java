package vn.gandan.storage.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes, starts and stops the one server process of a cluster folder. */
final class Postmaster {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TRIES_FOR_A_PORT = 5;

  private final Path directory;
  private final Path cluster;
  private final ServerProgram program;
  private final RunAs runAs;

  Postmaster(Path directory, ServerProgram program, RunAs runAs) {
    this.directory = directory;
    this.cluster = directory.resolve(EmbeddedServer.CLUSTER);
    this.program = program;
    this.runAs = runAs;
  }

  boolean hasCluster() {
    return Files.exists(cluster.resolve("PG_VERSION"));
  }

  /** A cluster is read only by servers of its own major version. */
  void refuseOtherVersion() throws IOException {
    String made = Files.readString(cluster.resolve("PG_VERSION")).strip();
    String carried = run(List.of(program.postgres().toString(), "--version")).output();
    if (!carried.matches(".*\\s" + Pattern.quote(made) + "[.a-z].*")) {
      throw new StartRefusedException(
          "The database in %s was made by PostgreSQL %s, and this program carries %s: see 'Upgrade' in docs/operating.md."
              .formatted(directory, made, carried));
    }
  }

  /** Makes the cluster beside its place and moves it there whole. */
  void initialise(Credentials credentials) throws IOException {
    Path making = directory.resolve("cluster.making");
    Folders.delete(making);
    Folders.create(making, "rwx------");
    Path password = directory.resolve("password.once");
    Folders.writePrivately(password, credentials.superuser() + "\n");
    try {
      runAs.own(making);
      runAs.own(password);
      must(
          List.of(
              program.initdb(),
              "--pgdata=" + making,
              "--username=" + EmbeddedServer.SUPERUSER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--data-checksums",
              "--no-instructions"));
    } finally {
      Files.deleteIfExists(password);
    }
    Files.move(making, cluster, StandardCopyOption.ATOMIC_MOVE);
    Folders.sync(directory);
  }

  /**
   * The server that a killed process of ours left running, if it answers and was started from the
   * programs that we carry. Any other is stopped, and what a dead one left behind is cleared.
   */
  Optional<PostmasterFile> adopt() throws IOException {
    Optional<PostmasterFile> found = PostmasterFile.readFrom(cluster);
    if (found.isPresent() && found.get().isAliveIn(cluster)) {
      if (found.get().program().filter(program.postgres()::equals).isPresent()
          && settles(Duration.ofSeconds(30))) {
        return PostmasterFile.readFrom(cluster);
      }
      stop();
    }
    clearStale();
    return Optional.empty();
  }

  /** Starts on the port of last time, or on another when somebody took it meanwhile. */
  PostmasterFile start(int formerPort) throws IOException {
    int port = formerPort > 0 && isFree(formerPort) ? formerPort : freePort();
    for (int tries = 1; ; tries++) {
      ServerSettings.writeInto(cluster, port);
      runAs.own(cluster);
      Commands.Outcome outcome = run(startCommand());
      if (outcome.succeeded()) {
        return PostmasterFile.readFrom(cluster)
            .orElseThrow(() -> new StartRefusedException("The database left no postmaster.pid."));
      }
      if (isFree(port) || tries == TRIES_FOR_A_PORT) {
        throw new StartRefusedException(
            "The embedded database did not start; see %s and %s: %s"
                .formatted(log(), cluster.resolve("log"), outcome.output()));
      }
      port = freePort();
    }
  }

  /** Fast: sessions are ended, open transactions rolled back, everything flushed. */
  void stop() throws IOException {
    Optional<PostmasterFile> running = PostmasterFile.readFrom(cluster);
    if (!stopBy("fast") && !stopBy("immediate")) {
      throw new IllegalStateException("the embedded database in " + directory + " does not stop");
    }
    // The file goes a moment before the process does.
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (running.isPresent() && running.get().isAliveIn(cluster) && System.nanoTime() - end < 0) {
      pause();
    }
  }

  /** For a server whose data is thrown away next. */
  void stopAtOnce() {
    stopBy("immediate");
  }

  private boolean stopBy(String mode) {
    if (!Files.exists(PostmasterFile.in(cluster))) {
      return true;
    }
    Commands.Outcome outcome =
        run(
            List.of(
                program.pgCtl(),
                "stop",
                "--pgdata=" + cluster,
                "--mode=" + mode,
                "--wait",
                "--timeout=" + PATIENCE.toSeconds()));
    return outcome.succeeded() || !Files.exists(PostmasterFile.in(cluster));
  }

  private List<String> startCommand() {
    return List.of(
        program.pgCtl(),
        "start",
        "--pgdata=" + cluster,
        "--log=" + log(),
        "--wait",
        "--timeout=" + PATIENCE.toSeconds(),
        "--options=" + ServerSettings.commandLine());
  }

  private Path log() {
    return cluster.resolve("start.log");
  }

  private boolean settles(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() - end < 0) {
      Optional<PostmasterFile> now = PostmasterFile.readFrom(cluster);
      if (now.isEmpty() || !now.get().isAliveIn(cluster)) {
        return false;
      }
      if (now.get().isReady()) {
        return true;
      }
      pause();
    }
    return false;
  }

  private void clearStale() throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (PostmasterFile.anybodyWorksIn(cluster)) {
      if (System.nanoTime() - end > 0) {
        throw new StartRefusedException(
            "Processes of an earlier database still work in " + cluster + ": stop them first.");
      }
      pause();
    }
    Files.deleteIfExists(PostmasterFile.in(cluster));
  }

  private void must(List<String> command) {
    Commands.Outcome outcome = run(command);
    if (!outcome.succeeded()) {
      throw new StartRefusedException(
          "The embedded database could not be made: " + outcome.output());
    }
  }

  private Commands.Outcome run(List<String> command) {
    return Commands.run(directory, runAs.wrap(command));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the database", e);
    }
  }
}

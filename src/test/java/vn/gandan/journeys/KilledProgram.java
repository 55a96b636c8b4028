package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.gandan.Application;

/**
 * The whole program as a process of its own, with a durable PostgreSQL of its own in a folder,
 * started and killed as an operator and a power cut would.
 */
final class KilledProgram implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int LINES_TOLD = 40;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Path folder;
  private final Path log;
  private final int port;
  private @Nullable Process process;

  KilledProgram(Path folder) {
    this.folder = folder;
    this.log = folder.resolve("program.log");
    this.port = freePort();
  }

  int port() {
    return port;
  }

  /**
   * The packaged program if {@code gandan.kills.jar} names one, with the classes that {@code
   * gandan.kills.aot} prepared, else what the tests run.
   */
  private List<String> command(String... what) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=UTC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
    String jar = System.getProperty("gandan.kills.jar", "");
    if (jar.isEmpty()) {
      words.addAll(
          List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()));
    } else {
      String prepared = System.getProperty("gandan.kills.aot", "");
      if (!prepared.isEmpty()) {
        words.add("-XX:AOTCache=" + prepared);
      }
      words.addAll(List.of("-jar", jar));
    }
    words.addAll(List.of(what));
    words.addAll(
        List.of(
            "--spring.profiles.active=demo",
            "--server.port=" + port,
            "--gandan.data-directory=" + folder));
    return words;
  }

  /** Starts it and does not wait. */
  void launch() {
    try {
      process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
    } catch (IOException e) {
      throw new IllegalStateException("the program cannot be started", e);
    }
  }

  /** Starts it; how long it took until it would serve. */
  Duration start() {
    long from = System.nanoTime();
    launch();
    awaitReady();
    return Duration.ofNanos(System.nanoTime() - from);
  }

  void awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!ready()) {
      assertThat(running().isAlive()).as("the program ended by itself:%n%s", told()).isTrue();
      assertThat(System.nanoTime()).as("the program does not serve:%n%s", told()).isLessThan(end);
      pause(50);
    }
  }

  private boolean ready() {
    URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    try {
      HttpRequest asked =
          HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).GET().build();
      return HTTP.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** SIGKILL to the program; its database outlives it. */
  void kill() {
    try {
      running().destroyForcibly();
      assertThat(running().waitFor(30, TimeUnit.SECONDS)).as("killed").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks it to end, as whoever turns the machine off does. */
  void end() {
    try {
      running().destroy();
      assertThat(running().waitFor(90, TimeUnit.SECONDS)).as("ended:%n%s", told()).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Every book of every province added up again by the program's own command; its exit code. */
  int recount() {
    try {
      Process command =
          new ProcessBuilder(command("recount"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      process = command;
      assertThat(command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as(told()).isTrue();
      return command.exitValue();
    } catch (IOException e) {
      throw new IllegalStateException("the program cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** SIGKILL to PostgreSQL's first process; its others end when they notice. */
  void killDatabase() {
    postmaster().ifPresent(ProcessHandle::destroyForcibly);
  }

  /** SIGKILL to one of the program's sessions; PostgreSQL ends all of them and recovers. */
  void killSession() {
    int pid =
        database("platform")
            .sql(
                """
                select pid
                  from pg_stat_activity
                 where usename = 'gandan_app' and pid <> pg_backend_pid()
                 order by state = 'active' desc, random()
                 limit 1
                """)
            .query(Integer.class)
            .single();
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  private Optional<ProcessHandle> postmaster() {
    try {
      Path file = folder.resolve("cluster").resolve("postmaster.pid");
      return Files.exists(file)
          ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("who serves the cluster", e);
    }
  }

  /** Asks the database and not the program; as the program's own role, in one schema. */
  JdbcClient database(String schema) {
    try {
      Properties kept = new Properties();
      kept.load(Files.newBufferedReader(folder.resolve("credentials")));
      String databasePort = Files.readString(folder.resolve("port")).strip();
      return JdbcClient.create(
          new DriverManagerDataSource(
              "jdbc:postgresql://127.0.0.1:%s/gandan?currentSchema=%s,national,public"
                  .formatted(databasePort, schema),
              "gandan_app",
              kept.getProperty("application", "")));
    } catch (IOException e) {
      throw new IllegalStateException("the database's address", e);
    }
  }

  private Process running() {
    Process started = process;
    if (started == null) {
      throw new IllegalStateException("not started");
    }
    return started;
  }

  /** The end of what it said. */
  private String told() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException("no free port", e);
    }
  }

  /** Leaves no process behind, whatever became of the trial. */
  @Override
  public void close() {
    Process started = process;
    if (started != null) {
      started.destroyForcibly();
    }
    Optional<ProcessHandle> server = postmaster();
    server.ifPresent(ProcessHandle::destroyForcibly);
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (server.filter(ProcessHandle::isAlive).isPresent() && System.nanoTime() < end) {
      pause(50);
    }
  }
}

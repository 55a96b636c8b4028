package vn.gandan.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.storage.embedded.EmbeddedServerTest.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process killed without warning loses nothing that it had answered as saved. */
class SurvivalTest {

  @TempDir Path folder;

  private Optional<Process> child = Optional.empty();

  @AfterEach
  void endTheChild() throws Exception {
    if (child.isPresent()) {
      child.get().destroyForcibly().waitFor();
    }
  }

  @Test
  void theServerOfAKilledProcessIsTakenOverWithEveryAnsweredWrite() throws Exception {
    long answered = writeInAChildAndKillIt();
    PostmasterFile orphan = PostmasterFile.readFrom(cluster()).orElseThrow();
    assertThat(orphan.isAliveIn(cluster())).isTrue();
    try (EmbeddedServer server = start()) {
      assertThat(server.port()).isEqualTo(orphan.port());
      assertThat(PostmasterFile.readFrom(cluster()).orElseThrow().pid()).isEqualTo(orphan.pid());
      assertThat(kept(server)).isGreaterThanOrEqualTo(answered);
    }
    assertThat(PostmasterFile.readFrom(cluster())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void killedTogetherWithItsServerItRecoversEveryAnsweredWrite(int round) throws Exception {
    long answered = writeInAChildAndKillIt();
    PostmasterFile orphan = PostmasterFile.readFrom(cluster()).orElseThrow();
    ProcessHandle.of(orphan.pid()).orElseThrow().destroyForcibly();
    try (EmbeddedServer server = start()) {
      assertThat(PostmasterFile.readFrom(cluster()).orElseThrow().pid())
          .as("round %s", round)
          .isNotEqualTo(orphan.pid());
      assertThat(kept(server)).isGreaterThanOrEqualTo(answered);
    }
  }

  @Test
  void aServerThatSomebodyStartedWithoutDurabilityIsNotKept() throws Exception {
    start().close();
    RunAs runAs = RunAs.detect();
    ServerProgram program = ServerProgram.unpackedBelow(TemporaryServer.SHELF);
    Commands.Outcome started =
        Commands.run(
            folder,
            runAs.wrap(
                List.of(
                    program.pgCtl(),
                    "start",
                    "--pgdata=" + cluster(),
                    "--log=" + cluster().resolve("start.log"),
                    "--wait",
                    "--options=-F -c synchronous_commit=off")));
    assertThat(started.succeeded()).as(started.output()).isTrue();
    long careless = PostmasterFile.readFrom(cluster()).orElseThrow().pid();
    try (EmbeddedServer server = start()) {
      assertThat(PostmasterFile.readFrom(cluster()).orElseThrow().pid()).isNotEqualTo(careless);
      assertThat(read(server, "show fsync")).isEqualTo("on");
      assertThat(read(server, "show synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void aDirectoryInUseByAnotherProcessIsRefusedByItsNumber() throws Exception {
    Process other = startChild();
    assertThatThrownBy(this::start)
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("(process " + other.pid() + ")")
        .hasMessageContaining("stop it first");
  }

  /**
   * @return how many rows the child said were committed before it was killed
   */
  private long writeInAChildAndKillIt() throws Exception {
    Process writer = startChild();
    long answered = 0;
    try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
      while (answered < 200) {
        String line = said.readLine();
        assertThat(line).as("the child ended early").isNotNull();
        answered = Long.parseLong(line);
      }
      writer.destroyForcibly();
      assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        answered = Long.parseLong(line);
      }
    } catch (IOException e) {
      assertThat(answered).as(e.getMessage()).isGreaterThanOrEqualTo(200);
    }
    return answered;
  }

  /** Returns when the child has its first row committed. */
  private Process startChild() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process started =
        new ProcessBuilder(
                java.toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString())
            .redirectError(folder.resolve("child.log").toFile())
            .start();
    child = Optional.of(started);
    while (started.isAlive() && !Files.exists(folder.resolve("writing"))) {
      Thread.onSpinWait();
    }
    assertThat(started.isAlive()).as(Files.readString(folder.resolve("child.log"))).isTrue();
    return started;
  }

  private EmbeddedServer start() {
    return EmbeddedServer.start(folder, TemporaryServer.SHELF, RunAs.detect());
  }

  private Path cluster() throws IOException {
    return folder.toRealPath().resolve("cluster");
  }

  private static long kept(EmbeddedServer server) throws SQLException {
    return Long.parseLong(read(server, "select max(number) from kept.written"));
  }

  /** The child: commits one row after another, and says each number after its commit. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] args) throws Exception {
      Path folder = Path.of(args[0]);
      EmbeddedServer server = EmbeddedServer.start(folder, TemporaryServer.SHELF, RunAs.detect());
      try (Connection owner = EmbeddedServerTest.asOwner(server);
          Statement statement = owner.createStatement()) {
        statement.execute("create schema kept; create table kept.written (number bigint)");
        for (long number = 1; number < 1_000_000; number++) {
          statement.executeUpdate("insert into kept.written values (" + number + ")");
          System.out.println(number);
          if (number == 1) {
            Files.createFile(folder.resolve("writing"));
          }
        }
      }
    }
  }
}

package vn.gandan.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL refuses root; each way round it gives a working server and private files. */
class RunAsTest {

  private final Path folder = makeFolder();

  @AfterEach
  void remove() {
    Folders.delete(folder);
  }

  @Test
  void theWayThatThisMachineOffersStartsAServer() throws Exception {
    try (EmbeddedServer server =
        EmbeddedServer.start(folder, TemporaryServer.SHELF, RunAs.detect())) {
      assertThat(EmbeddedServerTest.read(server, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void rootMayHandTheClusterToAnotherUserWhereNamespacesAreForbidden() throws Exception {
    assumeThat(System.getProperty("user.name")).isEqualTo("root");
    RunAs nobody = new RunAs.OtherUser("nobody");
    try (EmbeddedServer server = EmbeddedServer.start(folder, TemporaryServer.SHELF, nobody)) {
      assertThat(EmbeddedServerTest.read(server, "select 1")).isEqualTo("1");
    }
    try (EmbeddedServer server = EmbeddedServer.start(folder, TemporaryServer.SHELF, nobody)) {
      assertThat(EmbeddedServerTest.read(server, "select 1")).isEqualTo("1");
    }
    assertThat(Files.getOwner(folder.resolve("cluster")).getName()).isEqualTo("nobody");
    assertThat(Files.getOwner(folder.resolve("credentials")).getName()).isEqualTo("root");
  }

  @Test
  void anOrdinaryUserNeedsNoWayRound() {
    assertThat(new RunAs.Ourselves().wrap(List.of("initdb"))).containsExactly("initdb");
  }

  private static Path makeFolder() {
    try {
      return Files.createTempDirectory("gandan-run-as-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

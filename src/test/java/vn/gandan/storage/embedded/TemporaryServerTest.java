package vn.gandan.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests get a server as durable as any, and the same one each time. */
class TemporaryServerTest {

  @Test
  void oneProcessHasOneTemporaryServerAndItIsDurable() throws Exception {
    EmbeddedServer server = EmbeddedServer.startTemporary();
    assertThat(EmbeddedServer.startTemporary()).isSameAs(server);
    for (String setting : ServerSettings.DURABLE.keySet()) {
      assertThat(EmbeddedServerTest.read(server, "show " + setting)).as(setting).isEqualTo("on");
    }
  }
}

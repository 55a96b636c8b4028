package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gandan.collection.BillerFile.Outcome;
import vn.gandan.collection.BillerLink.Peer;

class SftpFilesTest {
  private final SimulatedFileBiller server = new SimulatedFileBiller();
  private final Peer peer = new Peer(UUID.randomUUID(), "NUOC", server.endpoint());

  @AfterEach
  void theServerGoes() {
    server.close();
  }

  private SftpFiles with(@Nullable String password, @Nullable Path keyFile) {
    return with(new SftpLogin(SimulatedFileBiller.USER, password, keyFile, server.hostKey()));
  }

  private static SftpFiles with(SftpLogin login) {
    return new SftpFiles(
        new CollectionSettings(
            Set.of(),
            Map.of(),
            Map.of("NUOC", login),
            Duration.ofSeconds(1),
            1,
            Duration.ofSeconds(20),
            Duration.ofMinutes(1)));
  }

  private Outcome trouble(SftpFiles files) {
    return catchThrowableOfType(FileTroubleException.class, () -> files.fetch(peer, "x", 10))
        .outcome();
  }

  @Test
  void aFileIsFetchedWholeUpToItsBound() {
    server.lays("x", "0123456789");
    SftpFiles files = with(SimulatedFileBiller.PASSWORD, null);
    assertThat(files.fetch(peer, "x", 10).map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
        .contains("0123456789");
    assertThat(files.fetch(peer, "y", 10)).isEqualTo(Optional.empty());
    server.lays("x", "0123456789a");
    assertThat(trouble(files)).isEqualTo(Outcome.BROKEN);
  }

  @Test
  void aFileIsBroughtWholeAndNeverRewritten() {
    SftpFiles files = with(SimulatedFileBiller.PASSWORD, null);
    byte[] ours = "của ta".getBytes(StandardCharsets.UTF_8);
    files.bring(peer, "x", ours);
    files.bring(peer, "x", ours);
    assertThat(server.finds("x")).isEqualTo("của ta");
    assertThat(server.names()).containsExactly("x");
    server.lays("x", "một tệp khác, dài hơn");
    assertThat(
            catchThrowableOfType(FileTroubleException.class, () -> files.bring(peer, "x", ours))
                .outcome())
        .isEqualTo(Outcome.OTHER_FILE);
    assertThat(server.finds("x")).isEqualTo("một tệp khác, dài hơn");
  }

  @Test
  void aKeyOpensTheDoorAsAPasswordDoes() {
    server.lays("x", "0123456789");
    assertThat(with(null, server.loginKey()).fetch(peer, "x", 10)).isPresent();
    assertThat(server.logins()).isZero();
  }

  @Test
  void withoutAUsableLoginNothingIsFetched() {
    assertThat(trouble(with("wrong", null))).isEqualTo(Outcome.NO_LOGIN);
    assertThat(trouble(with(null, null))).isEqualTo(Outcome.NO_LOGIN);
    assertThat(trouble(with(null, Path.of("/nowhere/key")))).isEqualTo(Outcome.NO_LOGIN);
  }

  @Test
  void aServerThatShowsAnotherKeyIsShownNothing() {
    String other = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    assertThat(
            trouble(
                with(
                    new SftpLogin(
                        SimulatedFileBiller.USER, SimulatedFileBiller.PASSWORD, null, other))))
        .isEqualTo(Outcome.OTHER_KEY);
    assertThat(server.logins()).isZero();
  }
}

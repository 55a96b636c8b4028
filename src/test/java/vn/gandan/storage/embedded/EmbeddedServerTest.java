package vn.gandan.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps what it was given, through every kind of end. */
class EmbeddedServerTest {

  @TempDir Path folder;

  @Test
  void aRestartKeepsTheDataThePasswordsAndThePort() throws Exception {
    String url;
    try (EmbeddedServer server = start()) {
      url = server.jdbcUrl();
      write(server, "create schema kept; create table kept.note (word text)");
      write(server, "insert into kept.note values ('Thủ tục')");
    }
    assertThat(postmasterFile()).isEmpty();
    try (EmbeddedServer server = start()) {
      assertThat(server.jdbcUrl()).isEqualTo(url);
      assertThat(read(server, "select word from kept.note")).isEqualTo("Thủ tục");
    }
  }

  @Test
  void closingLeavesNoProcessBehindEvenWhenSomebodyIsConnected() throws Exception {
    EmbeddedServer server = start();
    PostmasterFile running = postmasterFile().orElseThrow();
    assertThat(running.isAliveIn(cluster())).isTrue();
    try (Connection idle = asOwner(server)) {
      assertThat(idle.isValid(5)).isTrue();
      server.close();
    }
    assertThat(running.isAliveIn(cluster())).isFalse();
    assertThat(PostmasterFile.anybodyWorksIn(cluster())).isFalse();
  }

  @Test
  void nobodyComesInWithoutAPassword() {
    try (EmbeddedServer server = start()) {
      assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "postgres", ""))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
      assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "gandan_app", "x"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void thePasswordsAreForTheOwnersEyesAndTheSchemeIsScram() throws Exception {
    try (EmbeddedServer server = start()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("credentials"))))
          .isEqualTo("rw-------");
      assertThat(server.ownerPassword())
          .hasSizeGreaterThan(40)
          .isNotEqualTo(server.appPassword())
          .isNotEqualTo(server.superuserPassword());
      try (Connection superuser = asSuperuser(server)) {
        assertThat(
                one(
                    superuser,
                    "select bool_and(rolpassword like 'SCRAM-SHA-256$%') from pg_authid"
                        + " where rolcanlogin"))
            .isEqualTo("t");
      }
      assertThat(folder.resolve("password.once")).doesNotExist();
    }
  }

  @Test
  void theServerListensOnLoopbackAlone() throws Exception {
    try (EmbeddedServer server = start()) {
      try (Socket near = new Socket()) {
        near.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 2000);
        assertThat(near.isConnected()).isTrue();
      }
      assertThatThrownBy(() -> new Socket("127.0.0.2", server.port()))
          .isInstanceOf(IOException.class);
      try (Connection superuser = asSuperuser(server)) {
        assertThat(one(superuser, "show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(one(superuser, "show unix_socket_directories")).isEmpty();
      }
    }
  }

  @Test
  void durabilityIsOnForEveryRole() throws Exception {
    try (EmbeddedServer server = start();
        Connection owner = asOwner(server);
        Connection app = asApp(server)) {
      for (String setting : ServerSettings.DURABLE.keySet()) {
        assertThat(one(owner, "show " + setting)).as(setting).isEqualTo("on");
        assertThat(one(app, "show " + setting)).as(setting).isEqualTo("on");
      }
      assertThat(one(owner, "show data_checksums")).isEqualTo("on");
    }
  }

  @Test
  void aStartIsRefusedWhenARoleWouldCommitWithoutWaitingForTheDisk() throws Exception {
    try (EmbeddedServer server = start()) {
      try (Connection superuser = asSuperuser(server);
          Statement statement = superuser.createStatement()) {
        statement.execute("alter role gandan_app set synchronous_commit = off");
      }
    }
    assertThatThrownBy(() -> start())
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("synchronous_commit is not on");
    assertThat(postmasterFile()).isEmpty();
  }

  @Test
  void alterSystemCannotTurnDurabilityOff() throws Exception {
    try (EmbeddedServer server = start();
        Connection superuser = asSuperuser(server);
        Statement statement = superuser.createStatement()) {
      statement.execute("alter system set fsync = off");
    }
    try (EmbeddedServer server = start();
        Connection owner = asOwner(server)) {
      assertThat(one(owner, "show fsync")).isEqualTo("on");
    }
  }

  @Test
  void theRolesHaveWhatTheirWorkNeedsAndNoMore() throws Exception {
    try (EmbeddedServer server = start();
        Connection owner = asOwner(server);
        Connection app = asApp(server)) {
      assertThat(
              one(
                  owner,
                  "select count(*) from pg_roles where rolname like 'gandan%'"
                      + " and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls)"))
          .isEqualTo("0");
      assertThat(
              one(
                  owner,
                  "select pg_get_userbyid(datdba) from pg_database where datname = 'gandan'"))
          .isEqualTo("gandan_owner");
      assertThat(
              one(
                  owner,
                  "select string_agg(extname, ' ' order by extname) from pg_extension"
                      + " where extnamespace = 'public'::regnamespace"))
          .isEqualTo("btree_gist pg_trgm unaccent");
      try (Statement statement = app.createStatement()) {
        assertThatThrownBy(() -> statement.execute("create schema mine"))
            .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> statement.execute("create table public.mine (word text)"))
            .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> statement.execute("create temporary table mine (word text)"))
            .hasMessageContaining("permission denied");
      }
      assertThat(one(app, "select unaccent('Đặng Thị Ngọc Huyền')"))
          .isEqualTo("Dang Thi Ngoc Huyen");
      assertThat(one(app, "select lower('ĐƯỜNG ĐẾN')")).isEqualTo("đường đến");
    }
  }

  @Test
  void aSecondServerOnTheSameDirectoryIsRefusedInOneSentence() {
    try (EmbeddedServer server = start()) {
      assertThat(server.port()).isPositive();
      assertThatThrownBy(() -> start())
          .isInstanceOf(StartRefusedException.class)
          .hasMessageMatching("Another Gần Dân \\(process \\d+\\) is using the data directory .*");
    }
  }

  @Test
  void aStaleFileWhoseNumberBelongsToAnotherProgramDoesNotStopTheStart() throws Exception {
    start().close();
    long ours = ProcessHandle.current().pid();
    Files.writeString(
        PostmasterFile.in(cluster()), ours + "\n" + cluster() + "\n0\n1\n\n127.0.0.1\n\nready\n");
    try (EmbeddedServer server = start()) {
      assertThat(read(server, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void aPortTakenMeanwhileIsReplaced() throws Exception {
    int former;
    try (EmbeddedServer server = start()) {
      former = server.port();
    }
    try (var squatter = new ServerSocket()) {
      squatter.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), former));
      try (EmbeddedServer server = start()) {
        assertThat(server.port()).isNotEqualTo(former);
        assertThat(read(server, "select 1")).isEqualTo("1");
      }
    }
  }

  @Test
  void aClusterWithoutItsPasswordsIsRefused() throws Exception {
    start().close();
    Files.delete(folder.resolve("credentials"));
    assertThatThrownBy(() -> start())
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContaining("put it back from a backup");
  }

  @Test
  void aFirstStartKilledHalfWayIsFinishedByTheNext() throws Exception {
    Files.createDirectories(folder.resolve("cluster.making/base"));
    Files.writeString(folder.resolve("cluster.making/PG_VERSION"), "18\n");
    try (EmbeddedServer server = start()) {
      assertThat(read(server, "select 1")).isEqualTo("1");
    }
    assertThat(folder.resolve("cluster.making")).doesNotExist();
  }

  /** As the product starts it, but with the programs unpacked once for all tests. */
  private EmbeddedServer start() {
    return EmbeddedServer.start(folder, TemporaryServer.SHELF, RunAs.detect());
  }

  private Path cluster() throws IOException {
    return folder.toRealPath().resolve("cluster");
  }

  private Optional<PostmasterFile> postmasterFile() throws IOException {
    return PostmasterFile.readFrom(cluster());
  }

  static Connection asOwner(EmbeddedServer server) throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl(), server.ownerUser(), server.ownerPassword());
  }

  static Connection asApp(EmbeddedServer server) throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(), server.appUser(), server.appPassword());
  }

  static Connection asSuperuser(EmbeddedServer server) throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl(), server.superuser(), server.superuserPassword());
  }

  static void write(EmbeddedServer server, String command) throws SQLException {
    try (Connection owner = asOwner(server);
        Statement statement = owner.createStatement()) {
      statement.execute(command);
    }
  }

  static String read(EmbeddedServer server, String question) throws SQLException {
    try (Connection owner = asOwner(server)) {
      return one(owner, question);
    }
  }

  static String one(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}

package vn.gandan.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a data directory of our own: durable, on this machine's loopback only, never
 * without a password. It outlives a killed process and is taken over by the next start.
 */
public final class EmbeddedServer implements AutoCloseable {

  static final String SUPERUSER = "postgres";
  static final String OWNER = "gandan_owner";
  static final String APP = "gandan_app";
  static final String DATABASE = "gandan";
  static final String CLUSTER = "cluster";

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

  private final DirectoryLock lock;
  private final Postmaster postmaster;
  private final Credentials credentials;
  private final int port;

  private EmbeddedServer(
      DirectoryLock lock, Postmaster postmaster, Credentials credentials, int port) {
    this.lock = lock;
    this.postmaster = postmaster;
    this.credentials = credentials;
    this.port = port;
  }

  /**
   * Starts the server of this directory, making its cluster at the first time, or takes over the
   * one still running there.
   *
   * @throws StartRefusedException when another process has the directory, when the server would not
   *     be durable, or when its passwords are lost
   */
  public static EmbeddedServer start(Path dataDirectory) {
    return start(dataDirectory, programsOf(dataDirectory), RunAs.detect());
  }

  /**
   * The one server of this process for tests: as durable as any other, in a temporary directory
   * that goes away when the process ends.
   */
  public static EmbeddedServer startTemporary() {
    return TemporaryServer.shared();
  }

  /** Where a data directory keeps the unpacked programs that serve it. */
  static Path programsOf(Path dataDirectory) {
    return dataDirectory.resolve("program");
  }

  static EmbeddedServer start(Path dataDirectory, Path programs, RunAs runAs) {
    try {
      Folders.create(dataDirectory, runAs.needsWayThrough() ? "rwx--x--x" : "rwx------");
      Path directory = dataDirectory.toRealPath();
      ServerProgram program = ServerProgram.unpackedBelow(programs.toAbsolutePath());
      DirectoryLock lock = DirectoryLock.take(directory);
      try {
        return started(directory, new Postmaster(directory, program, runAs), lock);
      } catch (IOException | SQLException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the data directory " + dataDirectory, e);
    } catch (SQLException e) {
      throw new StartRefusedException(
          "The embedded database in %s started but refuses our own login: %s"
              .formatted(dataDirectory, e.getMessage()),
          e);
    }
  }

  private static EmbeddedServer started(Path directory, Postmaster postmaster, DirectoryLock lock)
      throws IOException, SQLException {
    Credentials credentials = credentialsOf(directory, postmaster);
    if (postmaster.hasCluster()) {
      postmaster.refuseOtherVersion();
    } else {
      postmaster.initialise(credentials);
    }
    Optional<PostmasterFile> adopted = postmaster.adopt();
    if (adopted.isPresent()) {
      EmbeddedServer server =
          new EmbeddedServer(lock, postmaster, credentials, adopted.get().port());
      if (server.weakness().isEmpty()) {
        LOG.info("Took over the database still running in {}", directory);
        return server;
      }
      postmaster.stop();
    }
    PostmasterFile file = postmaster.start(rememberedPort(directory));
    EmbeddedServer server = new EmbeddedServer(lock, postmaster, credentials, file.port());
    try {
      server.provision();
      server.refuseWeakness();
      Folders.writePrivately(directory.resolve("port"), Integer.toString(file.port()));
      return server;
    } catch (IOException | SQLException | RuntimeException e) {
      postmaster.stop();
      throw e;
    }
  }

  private static Credentials credentialsOf(Path directory, Postmaster postmaster)
      throws IOException {
    Optional<Credentials> kept = Credentials.readFrom(directory);
    if (kept.isPresent()) {
      return kept.get();
    }
    if (postmaster.hasCluster()) {
      throw new StartRefusedException(
          "The data directory "
              + directory
              + " holds a database but not its file 'credentials': put it back from a backup.");
    }
    Credentials fresh = Credentials.random();
    fresh.keepIn(directory);
    return fresh;
  }

  private static int rememberedPort(Path directory) throws IOException {
    Path file = directory.resolve("port");
    return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
  }

  private void provision() throws SQLException {
    try (Connection maintenance = connect("postgres", SUPERUSER, credentials.superuser())) {
      Provision.roles(maintenance, credentials);
    }
    try (Connection database = connect(DATABASE, SUPERUSER, credentials.superuser())) {
      Provision.extensions(database);
    }
  }

  private void refuseWeakness() throws SQLException {
    List<String> weak = weakness();
    if (!weak.isEmpty()) {
      throw new StartRefusedException(
          "The embedded database would lose data in a crash, because "
              + String.join(", ", weak)
              + " is not on: it was stopped.");
    }
  }

  /** Asked as each role, since a role or a database may carry a setting of its own. */
  private List<String> weakness() throws SQLException {
    try (Connection superuser = connect(DATABASE, SUPERUSER, credentials.superuser());
        Connection owner = connect(DATABASE, OWNER, credentials.owner());
        Connection app = connect(DATABASE, APP, credentials.app())) {
      return List.of(superuser, owner, app).stream()
          .flatMap(connection -> weaknessOf(connection).stream())
          .distinct()
          .toList();
    }
  }

  private static List<String> weaknessOf(Connection connection) {
    try {
      return ServerSettings.notDurable(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the server's settings", e);
    }
  }

  /** A session for backup on a server that this, or another, process runs. */
  static Connection asSuperuser(int port, Credentials credentials) throws SQLException {
    return connect(port, DATABASE, SUPERUSER, credentials.superuser());
  }

  private Connection connect(String database, String user, String password) throws SQLException {
    return connect(port, database, user, password);
  }

  private static Connection connect(int port, String database, String user, String password)
      throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "10");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
  }

  public int port() {
    return port;
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
  }

  public String ownerUser() {
    return OWNER;
  }

  public String ownerPassword() {
    return credentials.owner();
  }

  public String appUser() {
    return APP;
  }

  public String appPassword() {
    return credentials.app();
  }

  /** For tests and for backup; the application never logs in as this one. */
  public String superuser() {
    return SUPERUSER;
  }

  public String superuserPassword() {
    return credentials.superuser();
  }

  /** Ends all sessions, flushes, and returns when the server's process is gone. */
  @Override
  public void close() {
    try {
      postmaster.stop();
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For a directory that is deleted next. */
  void closeAtOnce() {
    postmaster.stopAtOnce();
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.gandan.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.gandan.storage.embedded.EmbeddedServer;

/** Migrated databases on the one embedded server of the test run, each a copy of a template. */
public final class TestDatabases {
  public static final Province QUANG_NINH = new Province("22", "quang_ninh");
  public static final Province THANH_HOA = new Province("38", "thanh_hoa");

  private static final String TEMPLATE = "gandan_template";
  private static boolean templateReady;

  private TestDatabases() {}

  /** A fresh, migrated, otherwise empty database with the schemas of Quảng Ninh and Thanh Hóa. */
  public static synchronized TestDatabase fresh() {
    EmbeddedServer server = EmbeddedServer.startTemporary();
    JdbcClient admin = superuser(server, "postgres");
    if (!templateReady) {
      admin.sql("create database " + TEMPLATE + " owner " + server.ownerUser()).update();
      new Migrations(access(server, TEMPLATE), new Provinces(List.of("22", "38")), List.of()).run();
      templateReady = true;
    }
    String name = "t_" + UUID.randomUUID().toString().replace("-", "");
    admin
        .sql(
            "create database %s template %s owner %s".formatted(name, TEMPLATE, server.ownerUser()))
        .update();
    return new TestDatabase(server, name);
  }

  /** One database of {@link #fresh()}. */
  public record TestDatabase(EmbeddedServer server, String name) {

    public String url() {
      return "jdbc:postgresql://localhost:" + server.port() + "/" + name;
    }

    /** As the application, in this province. */
    public HikariDataSource app(Province province) {
      return pool(server.appUser(), server.appPassword(), province.schema() + ",national,public");
    }

    /** As the owner, in a schema, then {@code national}. */
    public HikariDataSource owner(String schema) {
      return pool(server.ownerUser(), server.ownerPassword(), schema + ",national,public");
    }

    private HikariDataSource pool(String user, String password, String searchPath) {
      HikariConfig config = new HikariConfig();
      config.setJdbcUrl(url());
      config.setUsername(user);
      config.setPassword(password);
      config.setMaximumPoolSize(4);
      config.setMinimumIdle(0);
      config.addDataSourceProperty("currentSchema", searchPath);
      return new HikariDataSource(config);
    }
  }

  private static DatabaseAccess access(EmbeddedServer server, String database) {
    return new DatabaseAccess(
        "jdbc:postgresql://localhost:" + server.port() + "/" + database,
        new DatabaseAccess.Login(server.appUser(), server.appPassword()),
        new DatabaseAccess.Login(server.ownerUser(), server.ownerPassword()));
  }

  private static JdbcClient superuser(EmbeddedServer server, String database) {
    return JdbcClient.create(
        new DriverManagerDataSource(
            "jdbc:postgresql://localhost:" + server.port() + "/" + database,
            server.superuser(),
            server.superuserPassword()));
  }
}

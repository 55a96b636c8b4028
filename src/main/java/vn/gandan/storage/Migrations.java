package vn.gandan.storage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings all schemas to the state of this program, as their owner. */
final class Migrations {
  static final String NATIONAL = "national";
  static final String PLATFORM = "platform";

  private final DatabaseAccess access;
  private final Provinces provinces;
  private final List<NationalReference> references;

  Migrations(DatabaseAccess access, Provinces provinces, List<NationalReference> references) {
    this.access = access;
    this.provinces = provinces;
    this.references = references;
  }

  void run() {
    prepareDatabase();
    migrate(NATIONAL, "classpath:db/national");
    loadReferences();
    migrate(PLATFORM, "classpath:db/platform");
    for (Province province : provinces.all()) {
      migrate(province.schema(), "classpath:db/province");
    }
  }

  private void prepareDatabase() {
    JdbcClient jdbc = JdbcClient.create(ownerOf("public"));
    for (String extension : List.of("unaccent", "pg_trgm", "btree_gist")) {
      jdbc.sql("create extension if not exists " + extension + " schema public").update();
    }
  }

  private void migrate(String schema, String location) {
    DatabaseAccess.Login owner = owner();
    Flyway.configure()
        .dataSource(access.url(), owner.user(), owner.password())
        .initSql("set search_path to " + NATIONAL + ", public; set client_min_messages to warning")
        .schemas(schema)
        .defaultSchema(schema)
        .createSchemas(true)
        .locations(location)
        .placeholders(Map.of("app", access.app().user()))
        .failOnMissingLocations(false)
        .load()
        .migrate();
    JdbcClient jdbc = JdbcClient.create(ownerOf(schema));
    String app = access.app().user();
    jdbc.sql("grant usage on schema " + schema + " to " + app).update();
    // The serving process compares the schema's version with its own before it starts.
    jdbc.sql("grant select on " + schema + ".flyway_schema_history to " + app).update();
  }

  private void loadReferences() {
    DriverManagerDataSource national = ownerOf(NATIONAL);
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(national));
    JdbcClient jdbc = JdbcClient.create(national);
    for (NationalReference reference : references) {
      transaction.executeWithoutResult(_ -> reference.load(jdbc));
    }
  }

  private DriverManagerDataSource ownerOf(String schema) {
    DatabaseAccess.Login owner = owner();
    String separator = access.url().contains("?") ? "&" : "?";
    String path = schema.equals("public") ? "public" : schema + "," + NATIONAL + ",public";
    return new DriverManagerDataSource(
        access.url() + separator + "currentSchema=" + path, owner.user(), owner.password());
  }

  private DatabaseAccess.Login owner() {
    return Objects.requireNonNull(access.owner(), "migrations need the owner's login");
  }
}

package vn.gandan.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.storage.embedded.StartRefusedException;

/** Refuses a database whose schemas are older or newer than this program. */
final class SchemaVersions {
  private SchemaVersions() {}

  static void check(JdbcClient jdbc, Provinces provinces) {
    Map<String, String> locations = new LinkedHashMap<>();
    locations.put(Migrations.NATIONAL, "classpath:db/national");
    locations.put(Migrations.PLATFORM, "classpath:db/platform");
    provinces.all().forEach(each -> locations.put(each.schema(), "classpath:db/province"));
    locations.forEach((schema, location) -> {
      String wanted = newest(location);
      String found = applied(jdbc, schema);
      if (!Objects.equals(wanted, found)) {
        throw new StartRefusedException(
            "Schema %s is at version %s, this program needs %s. Run: ./gandan migrate"
                .formatted(schema, found, wanted));
      }
    });
  }

  private static String applied(JdbcClient jdbc, String schema) {
    try {
      return jdbc.sql(
              "select version from "
                  + schema
                  + ".flyway_schema_history where success and version is not null"
                  + " order by installed_rank desc limit 1")
          .query(String.class)
          .optional()
          .orElse("none");
    } catch (BadSqlGrammarException e) {
      return "none";
    }
  }

  private static String newest(String location) {
    try {
      return Stream.of(
              new PathMatchingResourcePatternResolver().getResources(location + "/**/V*__*.sql"))
          .map(resource -> Objects.requireNonNull(resource.getFilename()))
          .map(name -> name.substring(1, name.indexOf("__")))
          .map(MigrationVersion::fromVersion)
          .max(Comparator.naturalOrder())
          .map(MigrationVersion::getVersion)
          .orElse("none");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

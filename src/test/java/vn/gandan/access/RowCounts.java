package vn.gandan.access;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows each table holds, but those that only tell who came in. */
@TestComponent
class RowCounts {
  private final JdbcClient jdbc;

  RowCounts(@Qualifier("platform") JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, Long> counted() {
    Map<String, Long> counts = new TreeMap<>();
    jdbc.sql(
            """
            select schemaname || '.' || tablename as name
              from pg_tables
             where schemaname in ('platform', 'thanh_hoa', 'quang_ninh')
               and tablename not in ('access_session', 'access_session_attributes',
                                     'access_throttle', 'flyway_schema_history')
             order by 1
            """)
        .query(String.class)
        .list()
        .forEach(table ->
            counts.put(
                table, jdbc.sql("select count(*) from " + table).query(Long.class).single()));
    return counts;
  }
}

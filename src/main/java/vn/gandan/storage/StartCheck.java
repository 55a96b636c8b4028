package vn.gandan.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.kernel.Sql;
import vn.gandan.storage.embedded.StartRefusedException;

/** Refuses to serve on a database that could lose or rewrite what it acknowledged. */
final class StartCheck {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

  @Sql
  static final String SETTINGS =
      """
      select name || ' is ' || setting as complaint
        from pg_settings
       where name in ('fsync', 'synchronous_commit', 'full_page_writes')
         and setting <> 'on'
       limit 10
      """;

  @Sql
  static final String ROLE =
      """
      select case when rolsuper then 'is a superuser'
                  when rolcreaterole then 'may create roles'
                  when rolbypassrls then 'bypasses row security'
             end as complaint
        from pg_roles
       where rolname = current_user and (rolsuper or rolcreaterole or rolbypassrls)
       limit 1
      """;

  /** An owner may take every right back for itself; so may whoever is a member of the owner. */
  @Sql
  static final String OWNED =
      """
      select 'owns the database' as complaint
        from pg_database
       where datname = current_database() and pg_has_role(datdba, 'member')
      union all
      select 'owns schema ' || nspname
        from pg_namespace
       where nspname = any (:schemas) and pg_has_role(nspowner, 'member')
      union all
      select 'may create in schema ' || nspname
        from pg_namespace
       where nspname = any (:schemas) and has_schema_privilege(oid, 'create')
         and not pg_has_role(nspowner, 'member')
      union all
      select 'owns ' || n.nspname || '.' || c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname = any (:schemas)
         and pg_has_role(c.relowner, 'member')
         and not pg_has_role(n.nspowner, 'member')
       order by 1
       limit 10
      """;

  /** Journals are recognised by their comment, so that a new one cannot be forgotten here. */
  @Sql
  static final String REWRITABLE =
      """
      select 'may ' || right_name || ' ' || n.nspname || '.' || c.relname as complaint
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
       cross join (values ('update'), ('delete'), ('truncate')) as rights (right_name)
       where c.relkind = 'r'
         and n.nspname = any (:schemas)
         and obj_description(c.oid, 'pg_class') like 'Append-only%'
         and case right_name when 'update' then has_any_column_privilege(c.oid, right_name)
                             else has_table_privilege(c.oid, right_name) end
       order by 1
       limit 10
      """;

  @Sql static final String NOW = "select clock_timestamp() as now";

  @Sql static final String ENCODING = "select current_setting('server_encoding') as encoding";

  @Sql static final String VERSION = "select current_setting('server_version_num')::int as version";

  private final JdbcClient jdbc;
  private final List<String> schemas;
  private final InstantSource clock;

  StartCheck(JdbcClient jdbc, List<String> schemas, InstantSource clock) {
    this.jdbc = jdbc;
    this.schemas = schemas;
    this.clock = clock;
  }

  /**
   * @throws StartRefusedException naming everything that is wrong
   */
  void run() {
    List<String> complaints = new ArrayList<>();
    complaints.addAll(jdbc.sql(SETTINGS).query(String.class).list());
    complaints.addAll(rights());
    if (jdbc.sql(VERSION).query(Integer.class).single() < 170000) {
      complaints.add("the server is older than PostgreSQL 17");
    }
    if (!jdbc.sql(ENCODING).query(String.class).single().equals("UTF8")) {
      complaints.add("the server's encoding is not UTF8");
    }
    Instant theirs = jdbc.sql(NOW).query(OffsetDateTime.class).single().toInstant();
    if (Duration.between(theirs, clock.instant()).abs().compareTo(CLOCKS_MAY_DIFFER) > 0) {
      complaints.add("the clocks of program and database differ by more than five minutes");
    }
    if (!complaints.isEmpty()) {
      throw new StartRefusedException(
          "Gần Dân does not start on this database: the application's login or the server is set"
              + " up so that what it acknowledged could be lost or rewritten: "
              + String.join("; ", complaints));
    }
  }

  /** A superuser owns everything, and an owner may do anything: the first reason is enough. */
  private List<String> rights() {
    List<String> role = jdbc.sql(ROLE).query(String.class).list();
    List<String> owned = role.isEmpty() ? inSchemas(jdbc.sql(OWNED)) : role;
    return owned.isEmpty() ? inSchemas(jdbc.sql(REWRITABLE)) : owned;
  }

  private List<String> inSchemas(JdbcClient.StatementSpec question) {
    return question.param("schemas", schemas.toArray(String[]::new)).query(String.class).list();
  }
}

package vn.gandan.storage.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes a fresh cluster ours: two roles, one database, three extensions. Each step looks first, so
 * a start that was killed half-way is finished by the next.
 */
final class Provision {

  private static final List<String> EXTENSIONS = List.of("unaccent", "pg_trgm", "btree_gist");

  private Provision() {}

  /**
   * @param maintenance as superuser on the database {@code postgres}
   */
  static void roles(Connection maintenance, Credentials credentials) throws SQLException {
    role(maintenance, EmbeddedServer.OWNER, credentials.owner());
    role(maintenance, EmbeddedServer.APP, credentials.app());
    if (!exists(
        maintenance,
        "select 1 from pg_catalog.pg_database where datname = ?",
        EmbeddedServer.DATABASE)) {
      execute(maintenance, "create database " + EmbeddedServer.DATABASE + " template template0");
    }
    execute(
        maintenance,
        "alter database " + EmbeddedServer.DATABASE + " owner to " + EmbeddedServer.OWNER,
        "revoke all on database " + EmbeddedServer.DATABASE + " from public",
        "grant connect on database " + EmbeddedServer.DATABASE + " to " + EmbeddedServer.APP,
        "revoke connect on database postgres from public",
        "revoke connect on database template1 from public");
  }

  /**
   * @param database as superuser on our own database
   */
  static void extensions(Connection database) throws SQLException {
    for (String extension : EXTENSIONS) {
      execute(database, "create extension if not exists " + extension + " with schema public");
    }
  }

  private static void role(Connection maintenance, String name, String password)
      throws SQLException {
    if (!exists(maintenance, "select 1 from pg_catalog.pg_roles where rolname = ?", name)) {
      execute(
          maintenance,
          "create role "
              + name
              + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
              + password
              + "'");
    }
  }

  private static boolean exists(Connection connection, String question, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void execute(Connection connection, String... commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}

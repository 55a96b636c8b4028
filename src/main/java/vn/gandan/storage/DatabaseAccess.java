package vn.gandan.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.gandan.storage.embedded.StartRefusedException;

/**
 * How to reach the database.
 *
 * @param owner null in a process that only serves
 */
record DatabaseAccess(String url, Login app, @Nullable Login owner) {
  private static final String SCHEME = "jdbc:postgresql://";

  record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[" + user + "]";
    }
  }

  static DatabaseAccess external(StorageSettings.Database database) {
    String ownerUser = database.ownerUser();
    Login owner =
        ownerUser == null
            ? null
            : new Login(
                ownerUser, required(database.ownerPassword(), "GANDAN_DATABASE_OWNER_PASSWORD"));
    return new DatabaseAccess(
        required(database.url(), "GANDAN_DATABASE_URL"),
        new Login(
            required(database.user(), "GANDAN_DATABASE_USER"),
            required(database.password(), "GANDAN_DATABASE_PASSWORD")),
        owner);
  }

  /**
   * Comes in with each login once, so that what keeps it out is told in a sentence and not by the
   * first who happens to need a connection.
   *
   * @throws StartRefusedException naming what to set right
   */
  void comeIn() {
    if (!url.startsWith(SCHEME)) {
      throw new StartRefusedException(
          "GANDAN_DATABASE_URL must have the form jdbc:postgresql://host:5432/database.");
    }
    comeIn(app);
    if (owner != null) {
      comeIn(owner);
    }
  }

  private void comeIn(Login login) {
    try (Connection connection = DriverManager.getConnection(url, login.user(), login.password())) {
      connection.isValid(5);
    } catch (SQLException refused) {
      throw new StartRefusedException(sentence(login, refused), refused);
    }
  }

  private String sentence(Login login, SQLException refused) {
    String place = url.substring("jdbc:".length()).replaceFirst("\\?.*", "");
    String state = String.valueOf(refused.getSQLState());
    if (state.startsWith("08")) {
      return "No PostgreSQL answers at %s: is it running, and is the address right?"
          .formatted(place);
    }
    return switch (state) {
      case "28P01", "28000" ->
          "PostgreSQL at %s refuses the login %s: check its password, and pg_hba.conf there."
              .formatted(place, login.user());
      case "3D000" -> "PostgreSQL has no database %s: create it first.".formatted(place);
      case "42501" ->
          "The login %s may not connect to %s: grant connect on the database to it."
              .formatted(login.user(), place);
      default ->
          "PostgreSQL at %s refuses the login %s: %s"
              .formatted(place, login.user(), refused.getMessage());
    };
  }

  private static String required(@Nullable String value, String name) {
    if (value == null || value.isBlank()) {
      throw new StartRefusedException("With GANDAN_DATABASE_URL, " + name + " must be set too.");
    }
    return value;
  }
}

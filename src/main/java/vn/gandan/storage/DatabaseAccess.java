package vn.gandan.storage;

import org.jspecify.annotations.Nullable;
import vn.gandan.storage.embedded.StartRefusedException;

/**
 * How to reach the database.
 *
 * @param owner null in a process that only serves
 */
record DatabaseAccess(String url, Login app, @Nullable Login owner) {

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

  private static String required(@Nullable String value, String name) {
    if (value == null || value.isBlank()) {
      throw new StartRefusedException("With GANDAN_DATABASE_URL, " + name + " must be set too.");
    }
    return value;
  }
}

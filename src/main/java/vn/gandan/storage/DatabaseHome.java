package vn.gandan.storage;

import org.jspecify.annotations.Nullable;
import vn.gandan.storage.embedded.EmbeddedServer;

/**
 * The database that this process works on; closing it stops the embedded server, and leaves an
 * external one alone.
 */
final class DatabaseHome implements AutoCloseable {
  private final DatabaseAccess access;
  private final @Nullable EmbeddedServer server;

  private DatabaseHome(DatabaseAccess access, @Nullable EmbeddedServer server) {
    this.access = access;
    this.server = server;
  }

  static DatabaseHome open(StorageSettings settings) {
    String url = settings.database().url();
    if (url != null && !url.isBlank()) {
      DatabaseAccess access = DatabaseAccess.external(settings.database());
      access.comeIn();
      return new DatabaseHome(access, null);
    }
    EmbeddedServer server = EmbeddedServer.start(settings.dataDirectory());
    DatabaseAccess access =
        new DatabaseAccess(
            server.jdbcUrl(),
            new DatabaseAccess.Login(server.appUser(), server.appPassword()),
            new DatabaseAccess.Login(server.ownerUser(), server.ownerPassword()));
    return new DatabaseHome(access, server);
  }

  DatabaseAccess access() {
    return access;
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}

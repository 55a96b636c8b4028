package vn.gandan.storage.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The server that the tests of one process share. */
final class TemporaryServer {

  private static final String PREFIX = "gandan-temporary-";
  static final Path SHELF =
      Path.of(System.getProperty("java.io.tmpdir"))
          .resolve("gandan-program-" + System.getProperty("user.name"));

  private static @Nullable EmbeddedServer shared;

  private TemporaryServer() {}

  static synchronized EmbeddedServer shared() {
    EmbeddedServer running = shared;
    if (running == null) {
      running = started();
      shared = running;
    }
    return running;
  }

  private static EmbeddedServer started() {
    try {
      RunAs runAs = RunAs.detect();
      Folders.create(SHELF, "rwxr-xr-x");
      if (!Files.getOwner(SHELF).getName().equals(System.getProperty("user.name"))) {
        throw new StartRefusedException(SHELF + " belongs to somebody else: remove it.");
      }
      sweep(runAs);
      Path directory = Files.createTempDirectory(PREFIX);
      EmbeddedServer server = EmbeddedServer.start(directory, SHELF, runAs);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    server.closeAtOnce();
                    Folders.delete(directory);
                  },
                  "temporary database's end"));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops and deletes what killed test runs left, told by a lock that nobody holds. */
  private static void sweep(RunAs runAs) throws IOException {
    try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      for (Path directory : left.filter(TemporaryServer::isOurs).toList()) {
        Optional<DirectoryLock> lock = DirectoryLock.tryTake(directory.toRealPath());
        if (lock.isPresent()) {
          ServerProgram program = ServerProgram.unpackedBelow(SHELF);
          new Postmaster(directory.toRealPath(), program, runAs).stopAtOnce();
          lock.get().close();
          Folders.delete(directory);
        }
      }
    }
  }

  /** One that is only now being made has no credentials yet and is left alone. */
  private static boolean isOurs(Path path) {
    try {
      return path.getFileName().toString().startsWith(PREFIX)
          && Files.exists(path.resolve(Credentials.FILE))
          && Files.getOwner(path).getName().equals(System.getProperty("user.name"));
    } catch (IOException e) {
      return false;
    }
  }
}

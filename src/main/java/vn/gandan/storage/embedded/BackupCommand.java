package vn.gandan.storage.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** {@code gandan backup FILE} and {@code gandan restore FILE}, without starting the application. */
public final class BackupCommand {

  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private final Path dataDirectory;
  private final InstantSource clock;
  private final PrintStream out;
  private final PrintStream err;

  public BackupCommand(Path dataDirectory, InstantSource clock, PrintStream out, PrintStream err) {
    this.dataDirectory = dataDirectory;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /** As the launcher and the packaged program call it. */
  public static BackupCommand ofThisProcess() {
    String directory = Optional.ofNullable(System.getenv("GANDAN_DATA_DIRECTORY")).orElse("data");
    return new BackupCommand(Path.of(directory), InstantSource.system(), System.out, System.err);
  }

  /** Whether the program's first argument asks for one of these. */
  public static boolean isAskedFor(String... arguments) {
    return arguments.length > 0 && List.of("backup", "restore").contains(arguments[0]);
  }

  /**
   * Does what the arguments ask for and says so.
   *
   * @return what the process should exit with: 0 done, 1 refused or failed, 2 misused
   */
  public int run(String... arguments) {
    if (!isAskedFor(arguments) || arguments.length != 2) {
      err.println("Usage: gandan backup FILE, or gandan restore FILE");
      return MISUSED;
    }
    Path file = Path.of(arguments[1]);
    Instant begin = clock.instant();
    try {
      if (arguments[0].equals("backup")) {
        new Backup(dataDirectory, clock).writeTo(file);
        out.printf(
            "Backed up to %s: %,d bytes in %d s. Keep it secret: it holds personal data and"
                + " passwords.%n",
            file, Files.size(file), seconds(begin));
      } else {
        Instant made = new Restore(dataDirectory).from(file);
        out.printf("Restored %s as it was at %s, in %d s.%n", dataDirectory, made, seconds(begin));
      }
      return DONE;
    } catch (StartRefusedException e) {
      err.println(e.getMessage());
      return FAILED;
    } catch (IOException | SQLException e) {
      err.println("It failed and changed nothing: " + e);
      return FAILED;
    }
  }

  private long seconds(Instant begin) {
    return Duration.between(begin, clock.instant()).toSeconds();
  }
}

package vn.gandan.storage.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * The three passwords of one data directory, each 256 random bits, kept in a file that its owner
 * alone may read.
 */
record Credentials(String superuser, String owner, String app) {

  static final String FILE = "credentials";

  private static final SecureRandom RANDOM = new SecureRandom();

  static Credentials random() {
    return new Credentials(password(), password(), password());
  }

  static Optional<Credentials> readFrom(Path dataDirectory) throws IOException {
    Path file = dataDirectory.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(parse(Files.readString(file)));
  }

  static Credentials parse(String text) throws IOException {
    Properties kept = new Properties();
    kept.load(new StringReader(text));
    return new Credentials(
        wanted(kept, "superuser"), wanted(kept, "owner"), wanted(kept, "application"));
  }

  void keepIn(Path dataDirectory) throws IOException {
    Folders.writePrivately(dataDirectory.resolve(FILE), text());
  }

  String text() {
    return """
    # Passwords of the embedded database. Who reads this file reads everything.
    superuser=%s
    owner=%s
    application=%s
    """
        .formatted(superuser, owner, app);
  }

  private static String wanted(Properties kept, String key) {
    String value = kept.getProperty(key, "");
    if (value.isEmpty()) {
      throw new StartRefusedException(
          "The file of database credentials lacks '" + key + "': put it back from a backup.");
    }
    return value;
  }

  /** Letters, digits, '-' and '_' only, so that it may stand inside quotes as it is. */
  private static String password() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  @Override
  public String toString() {
    return "Credentials[hidden]";
  }
}

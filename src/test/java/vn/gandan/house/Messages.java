package vn.gandan.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The texts of all modules as they are committed. */
final class Messages {
  private Messages() {}

  static Map<String, String> in(String language) {
    Map<String, String> texts = new TreeMap<>();
    Path folder = Path.of("src/main/resources/messages");
    for (Path file : House.filesBelow(folder, "_" + language + ".properties")) {
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
    }
    return texts;
  }
}

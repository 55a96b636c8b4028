package vn.gandan.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the message files of all modules; one key in two files stops the start. */
final class MessageFiles {
  private MessageFiles() {}

  static Map<Language, Map<String, String>> read() {
    Map<Language, Map<String, String>> bundles = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      bundles.put(language, read(language));
    }
    return bundles;
  }

  private static Map<String, String> read(Language language) {
    String pattern = "classpath*:messages/*_" + language.code() + ".properties";
    Map<String, String> texts = new HashMap<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        properties(file).forEach((key, text) -> put(texts, file, (String) key, (String) text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pattern, e);
    }
    return Map.copyOf(texts);
  }

  private static Properties properties(Resource file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static void put(Map<String, String> texts, Resource file, String key, String text) {
    if (texts.put(key, text) != null) {
      throw new IllegalStateException(
          "the key " + key + " of " + file.getFilename() + " stands in another file too");
    }
  }
}

package vn.gandan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages are whole, and no page asks for a text that nobody wrote. */
class MessagesTest {
  private static final Path FILES = Path.of("src/main/resources/messages");
  private static final Map<Language, Map<String, String>> BUNDLES = MessageFiles.read();
  private static final Map<String, String> VIETNAMESE =
      BUNDLES.getOrDefault(Language.VIETNAMESE, Map.of());
  private static final Map<String, String> ENGLISH =
      BUNDLES.getOrDefault(Language.ENGLISH, Map.of());

  /** {@code t("key"}, {@code count("key"} and the makers of notices, in templates and in Java. */
  private static final Pattern USE =
      Pattern.compile(
          "\\b(?:t|named|count|Notice\\.(?:done|tell|warn|wrong))\\(\\s*\"([a-z0-9.-]+)\"");

  private static final Pattern NAVIGATION =
      Pattern.compile("new NavigationEntry\\(\\s*\\d+,\\s*\"[^\"]*\",\\s*\"([^\"]+)\"");

  /** Letters that no English word has. */
  private static final Pattern VIETNAMESE_LETTER =
      Pattern.compile("[ăâđêôơưĂÂĐÊÔƠƯ\\u1EA0-\\u1EF9áàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]");

  /** Names stand in English text too, and a Vietnamese term may follow its English in brackets. */
  private static final Pattern ALLOWED_IN_ENGLISH =
      Pattern.compile("\\([^)]*\\)|“[^”]*”|Gần Dân|Tiếng Việt|Việt Nam");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(ENGLISH.keySet())).isEqualTo(new TreeSet<>(VIETNAMESE.keySet()));
    assertThat(VIETNAMESE).hasSizeGreaterThan(100);
  }

  @Test
  void bothLanguagesHaveTheSamePlaces() {
    List<String> differing = new ArrayList<>();
    VIETNAMESE.forEach((key, text) -> {
      if (!places(text).equals(places(ENGLISH.getOrDefault(key, text)))) {
        differing.add(key);
      }
    });
    assertThat(differing).isEmpty();
  }

  private static Set<String> places(String text) {
    return Placeholders.PLACE
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void noTextIsEmptyOrDecomposed() {
    List<String> bad = new ArrayList<>();
    for (Map<String, String> bundle : BUNDLES.values()) {
      bundle.forEach((key, text) -> {
        // Two apostrophes are the way of another kind of bundle.
        boolean fine =
            !text.isBlank()
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && !text.contains("''");
        if (!fine) {
          bad.add(key + "=" + text);
        }
      });
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void noKeyStandsTwiceInAFile() throws IOException {
    for (Path file : files(FILES, ".properties")) {
      List<String> keys =
          Files.readAllLines(file).stream()
              .filter(line -> !line.startsWith("#") && line.contains("="))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .toList();
      assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void theEnglishIsEnglish() {
    List<String> vietnamese =
        ENGLISH.entrySet().stream()
            .filter(entry ->
                VIETNAMESE_LETTER
                    .matcher(ALLOWED_IN_ENGLISH.matcher(entry.getValue()).replaceAll(""))
                    .find())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    assertThat(vietnamese).isEmpty();
  }

  @Test
  void everyKeyThatIsAskedForExists() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path file : files(Path.of("src/main"), ".jte", ".java")) {
      String source = Files.readString(file);
      for (Pattern pattern : List.of(USE, NAVIGATION)) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
          asked.add(matcher.group(1));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(50);
    assertThat(asked.stream().filter(key -> !known(key))).isEmpty();
  }

  /** A key that ends in a point is the beginning of one that is put together. */
  private static boolean known(String key) {
    return key.endsWith(".")
        || VIETNAMESE.containsKey(key)
        || (VIETNAMESE.containsKey(key + ".one") && VIETNAMESE.containsKey(key + ".other"));
  }

  @Test
  void theParserOfTheFirstTwoRulesSeesWhatItShould() {
    assertThat(USE.matcher("${screen.t(\"ui.submit\")}").find()).isTrue();
    assertThat(USE.matcher("Notice.done(\n \"ui.style.sent\")").find()).isTrue();
    assertThat(VIETNAMESE_LETTER.matcher("hồ sơ").find()).isTrue();
  }

  private static List<Path> files(Path root, String... ends) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> Stream.of(ends).anyMatch(end -> file.toString().endsWith(end)))
          .toList();
    }
  }
}

package vn.gandan.ui;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.Vnd;

/**
 * Every sentence that people read, from {@code messages/<module>_vi.properties} and {@code _en}.
 * {@code {0}} is the first argument, {@code {name}} the fact of that name; values are written as
 * money, Vietnamese time or date by their type.
 */
@Component
public class Texts {
  private static final Logger log = LoggerFactory.getLogger(Texts.class);

  private final Map<Language, Map<String, String>> bundles;

  Texts() {
    this.bundles = MessageFiles.read();
  }

  /** The sentence, or the key itself when nobody wrote one (which is logged). */
  public String text(Language language, String key, Object... args) {
    return Placeholders.fill(
        pattern(language, key),
        place -> {
          int index = index(place);
          return index < args.length ? Formats.plain(args[index], language) : null;
        });
  }

  /** The sentence with named places. */
  public String text(Language language, String key, Map<String, ?> facts) {
    return Placeholders.fill(
        pattern(language, key),
        place -> facts.containsKey(place) ? Formats.plain(facts.get(place), language) : null);
  }

  /**
   * As {@link #text} with {@code count} as {@code {0}}; the key {@code .one} serves the singular.
   */
  public String count(Language language, String key, long count, Object... more) {
    Object[] args = new Object[more.length + 1];
    args[0] = count;
    System.arraycopy(more, 0, args, 1, more.length);
    return text(language, key + (count == 1 ? ".one" : ".other"), args);
  }

  /** What a refusal says, from {@code problem.<code>}. */
  public String problem(Language language, Refusal refusal) {
    return text(language, "problem." + refusal.code(), refusal.facts());
  }

  public boolean has(String key) {
    return find(Language.VIETNAMESE, key).isPresent();
  }

  private String pattern(Language language, String key) {
    return find(language, key)
        .orElseGet(() -> {
          log.error("no text for the key {} in {}", key, language);
          return key;
        });
  }

  private Optional<String> find(Language language, String key) {
    return Optional.ofNullable(bundles.getOrDefault(language, Map.of()).get(key));
  }

  private static int index(String place) {
    return place.length() <= 2 && place.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(place)
        : Integer.MAX_VALUE;
  }

  @Nullable String orNull(Language language, String key, Map<String, ?> facts) {
    return has(key) ? text(language, key, facts) : null;
  }

  /** A sum as people read it, with its unit. */
  public String money(Language language, Vnd sum) {
    return Formats.money(sum, language);
  }
}

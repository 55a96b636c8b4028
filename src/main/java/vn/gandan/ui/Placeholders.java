package vn.gandan.ui;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one rule of our texts: {@code {0}} is the first argument and {@code {name}} the fact of that
 * name. Nothing else is special, least of all an apostrophe.
 */
final class Placeholders {
  static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)\\}");

  private Placeholders() {}

  /** A place for which there is no value stays as it stands, to be seen and mended. */
  static String fill(String pattern, Function<String, @Nullable String> values) {
    return PLACE
        .matcher(pattern)
        .replaceAll(match -> Matcher.quoteReplacement(valueOrPlace(match, values)));
  }

  private static String valueOrPlace(MatchResult match, Function<String, @Nullable String> values) {
    String value = values.apply(match.group(1));
    return value == null ? match.group() : value;
  }
}

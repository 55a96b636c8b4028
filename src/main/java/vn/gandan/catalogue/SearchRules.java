package vn.gandan.catalogue;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;

/** How names of procedures are found: without marks, by words in any order, or by initials. */
@Source("own rule: clerks type \"khai sinh\" or \"ks\" and mean đăng ký khai sinh")
final class SearchRules {
  private static final String EMPTY_WORDS = "thu tuc ";
  private static final int LONGEST = 120;

  private SearchRules() {}

  /** Letters and digits in lower case without marks, single spaces, without "thủ tục" in front. */
  static String searchText(String name) {
    String plain =
        Text.searchable(
            Text.searchable(name).replaceAll("[^a-z0-9.]+", " ").replaceAll("[.](?![0-9])", " "));
    return plain.startsWith(EMPTY_WORDS) ? plain.substring(EMPTY_WORDS.length()) : plain;
  }

  /** "dang ky khai sinh" becomes "dkks". */
  static String initials(String searchText) {
    return Arrays.stream(searchText.split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** What was typed, made comparable; empty if nothing of it can be looked for. */
  static String typed(String text) {
    String shorter = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return searchText(shorter);
  }

  /** Patterns that a name must all match; typed text has no letters that a pattern could mean. */
  static String[] words(String typed) {
    return Arrays.stream(typed.split(" ", -1)).map(word -> "%" + word + "%").toArray(String[]::new);
  }
}

package vn.gandan.clearing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import vn.gandan.handover.Words;
import vn.gandan.ui.Mistakes;

/**
 * Reads the fields of one form and keeps what is wrong with them. A value that could not be read is
 * one that means nothing; whoever uses the values has looked at {@link #mistakes} before.
 */
final class FormReading {
  private static final int MOST_DIGITS = 15;
  private static final UUID NOBODY = new UUID(0, 0);

  private final ClearingForm form;
  private final Words words;
  private Mistakes mistakes = Mistakes.NONE;

  FormReading(ClearingForm form, Words words) {
    this.form = form;
    this.words = words;
  }

  Mistakes mistakes() {
    return mistakes;
  }

  String text(String name, int least, int most) {
    String text = form.text(name);
    if (text.length() < least || text.length() > most) {
      wrong(name, words.t("clearing.mistake.text", least, most));
    }
    return text;
  }

  LocalDate day(String name) {
    try {
      return LocalDate.parse(form.text(name));
    } catch (DateTimeException notADay) {
      wrong(name, words.t("clearing.mistake.day"));
      return LocalDate.EPOCH;
    }
  }

  /** People write thousands with dots. */
  long dong(String name) {
    String digits = form.text(name).replaceAll("[. ]", "");
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || Long.parseLong(digits) == 0) {
      wrong(name, words.t("clearing.mistake.dong"));
      return 0;
    }
    return Long.parseLong(digits);
  }

  UUID id(String name) {
    try {
      return UUID.fromString(form.text(name));
    } catch (IllegalArgumentException notAnId) {
      wrong(name, words.t("clearing.mistake.choice"));
      return NOBODY;
    }
  }

  /** Two ids with a colon between them. */
  record Pair(UUID first, UUID second) {}

  Pair pair(String name) {
    String[] parts = form.text(name).split(":", 2);
    try {
      if (parts.length == 2) {
        return new Pair(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
      }
    } catch (IllegalArgumentException notAnId) {
      // As if nothing had been chosen.
    }
    wrong(name, words.t("clearing.mistake.choice"));
    return new Pair(NOBODY, NOBODY);
  }

  <E extends Enum<E>> E choice(String name, E[] choices) {
    return Arrays.stream(choices)
        .filter(each -> each.name().equals(form.text(name)))
        .findFirst()
        .orElseGet(() -> {
          wrong(name, words.t("clearing.mistake.choice"));
          return choices[0];
        });
  }

  /** The box that is ticked before something is done that nobody takes back. */
  void sure() {
    if (!"yes".equals(form.text("sure"))) {
      wrong("sure", words.t("clearing.mistake.sure"));
    }
  }

  void wrong(String name, String text) {
    mistakes = mistakes.and(name, text);
  }
}

package vn.gandan.handover;

import vn.gandan.kernel.Source;
import vn.gandan.ui.Mistakes;

/** What is wrong with a form before anybody is asked whether it may be done. */
@Source("own rule: a mistake is told beside its field, before the door is tried")
public final class FilledRules {
  private FilledRules() {}

  public static Mistakes text(
      Mistakes found, Filled filled, String name, int least, int most, Words words) {
    int length = filled.text(name).length();
    return length < least || length > most
        ? found.and(name, words.t("handover.mistake.text", least, most))
        : found;
  }

  public static Mistakes day(Mistakes found, Filled filled, String name, Words words) {
    return filled.day(name) == null ? found.and(name, words.t("handover.mistake.day")) : found;
  }

  public static Mistakes maybeDay(Mistakes found, Filled filled, String name, Words words) {
    return filled.text(name).isEmpty() ? found : day(found, filled, name, words);
  }

  public static Mistakes whole(Mistakes found, Filled filled, String name, Words words) {
    return filled.whole(name).isEmpty()
        ? found.and(name, words.t("handover.mistake.number"))
        : found;
  }

  /** A number above nothing that is no amount of money. */
  public static Mistakes positive(Mistakes found, Filled filled, String name, Words words) {
    return filled.whole(name).orElse(0) == 0
        ? found.and(name, words.t("handover.mistake.number"))
        : found;
  }

  /** An amount above nothing. */
  public static Mistakes dong(Mistakes found, Filled filled, String name, Words words) {
    return filled.whole(name).orElse(0) == 0
        ? found.and(name, words.t("handover.mistake.dong"))
        : found;
  }

  /** The box that is ticked before something is done that nobody takes back. */
  public static Mistakes sure(Mistakes found, Filled filled, Words words) {
    return filled.text("sure").equals("yes")
        ? found
        : found.and("sure", words.t("handover.mistake.sure"));
  }

  public static Mistakes choice(Mistakes found, boolean chosen, String name, Words words) {
    return chosen ? found : found.and(name, words.t("handover.mistake.choice"));
  }

  /** One of these by its name. */
  public static <E extends Enum<E>> Mistakes choice(
      Mistakes found, Filled filled, String name, Class<E> type, Words words) {
    return choice(found, filled.choice(name, type) != null, name, words);
  }

  /** An id of what the page offered. */
  public static Mistakes id(Mistakes found, Filled filled, String name, Words words) {
    return choice(found, filled.id(name) != null, name, words);
  }
}

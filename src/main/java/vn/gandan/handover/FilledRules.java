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

  public static Mistakes choice(Mistakes found, boolean chosen, String name, Words words) {
    return chosen ? found : found.and(name, words.t("handover.mistake.choice"));
  }
}

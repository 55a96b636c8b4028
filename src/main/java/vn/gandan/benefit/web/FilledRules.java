package vn.gandan.benefit.web;

import vn.gandan.handover.Words;
import vn.gandan.kernel.Source;
import vn.gandan.ui.Mistakes;

/** What is wrong with a form before anybody is asked whether it may be done. */
@Source("own rule: a mistake is told beside its field, before the door is tried")
final class FilledRules {
  private FilledRules() {}

  static Mistakes text(
      Mistakes found, Filled filled, String name, int least, int most, Words words) {
    int length = filled.text(name).length();
    return length < least || length > most
        ? found.and(name, words.t("benefit.mistake.text", least, most))
        : found;
  }

  static Mistakes day(Mistakes found, Filled filled, String name, Words words) {
    return filled.day(name) == null ? found.and(name, words.t("benefit.mistake.day")) : found;
  }

  static Mistakes maybeDay(Mistakes found, Filled filled, String name, Words words) {
    return filled.text(name).isEmpty() ? found : day(found, filled, name, words);
  }

  static Mistakes whole(Mistakes found, Filled filled, String name, Words words) {
    return filled.whole(name).isEmpty()
        ? found.and(name, words.t("benefit.mistake.number"))
        : found;
  }

  static Mistakes choice(Mistakes found, boolean chosen, String name, Words words) {
    return chosen ? found : found.and(name, words.t("benefit.mistake.choice"));
  }
}

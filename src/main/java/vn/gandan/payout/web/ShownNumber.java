package vn.gandan.payout.web;

import org.jspecify.annotations.Nullable;

/** The citizen number as it was typed or as the card's code gives it. */
final class ShownNumber {
  private ShownNumber() {}

  /**
   * The code on a card begins with its number, up to the first bar.
   *
   * @return null if nothing was typed
   */
  static @Nullable String of(String typed) {
    int bar = typed.indexOf('|');
    String number = (bar < 0 ? typed : typed.substring(0, bar)).replaceAll("[ .]", "");
    return number.isEmpty() ? null : number;
  }
}

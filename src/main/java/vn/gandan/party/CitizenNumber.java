package vn.gandan.party;

/** The personal number (số định danh cá nhân) in papers that others write: is it one, whose age. */
public final class CitizenNumber {
  private CitizenNumber() {}

  /** Twelve digits; there is no check digit. */
  public static boolean hasForm(String written) {
    return CitizenNumberRules.hasForm(written);
  }

  /**
   * @param number of the right form
   */
  public static int birthYear(String number) {
    return CitizenNumberRules.told(number).birthYear();
  }
}

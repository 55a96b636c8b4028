package vn.gandan.payout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.handover.Filled;
import vn.gandan.party.MaskedPerson;
import vn.gandan.payout.Power;
import vn.gandan.payout.PowerEnding;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * For whom somebody collects, and who collects for them.
 *
 * @param collects powers that the person holds
 * @param given powers that others hold for the person
 * @param choices whom a new paper may be about, after a number was searched; empty before
 */
public record PowersPage(
    MaskedPerson person,
    List<Held> collects,
    List<Held> given,
    List<Choice> choices,
    List<Choice> forms,
    List<Choice> ways,
    Filled filled,
    Mistakes mistakes) {

  static final String PATH = "/quay/chi-tra/uy-quyen";
  static final String FIND = "tim";
  static final String GRANT = "ghi";
  static final String REVOKE = "thu-hoi";

  /**
   * One power as it stands today.
   *
   * @param programme its name; null if nothing was paid from it for a long time
   * @param receiver whom it is about; null where the page says it anyway or nothing is known
   * @param daysLeft today included; 0 if it does not count
   */
  public record Held(
      Power power, @Nullable String programme, @Nullable String receiver, long daysLeft) {

    public boolean counts() {
      return daysLeft > 0;
    }

    public boolean endsSoon() {
      return counts() && daysLeft - 1 <= PowerEnding.Stage.SIXTY.days();
    }
  }

  public Mistakes mistakesOf(String form) {
    return filled.task().equals(form) ? mistakes : Mistakes.NONE;
  }

  public String path() {
    return PATH + "?nguoi=" + person.id();
  }
}

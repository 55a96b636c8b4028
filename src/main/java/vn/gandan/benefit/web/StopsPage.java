package vn.gandan.benefit.web;

import java.util.List;
import vn.gandan.benefit.EventQuestion;
import vn.gandan.benefit.Stop;
import vn.gandan.benefit.StoppedDuty;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * What was stopped and has not gone back yet, and what somebody has to find out.
 *
 * @param questions nobody has answered yet
 * @param number of the page, from 1
 * @param more whether there is another
 */
public record StopsPage(
    List<EventQuestion> questions, List<StoppedDuty> stopped, int number, boolean more) {
  static final String HERE = "/chi-tra/dung-chi";
  static final String QUESTION = "/chi-tra/nghi-van";

  /** Where one of them is. */
  public static String here(StoppedDuty duty) {
    return HERE + "/" + duty.duty().entitlementId();
  }

  /** Where one is answered. */
  public static String here(EventQuestion question) {
    return QUESTION + "/" + question.duty().entitlementId() + "/" + question.event();
  }

  /**
   * One question.
   *
   * @param tellers commune, by name; empty once what it told was erased
   */
  public record Asked(
      EventQuestion question,
      String tellers,
      List<Choice> outcomes,
      Filled form,
      Mistakes mistakes) {
    public String here() {
      return StopsPage.here(question);
    }
  }

  /**
   * One duty, with all of its stops.
   *
   * @param history in order
   */
  public record One(StoppedDuty duty, List<Stop> history, Filled form, Mistakes mistakes) {
    public String here() {
      return StopsPage.here(duty);
    }
  }
}

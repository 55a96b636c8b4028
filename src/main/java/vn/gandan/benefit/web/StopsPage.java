package vn.gandan.benefit.web;

import java.util.List;
import vn.gandan.benefit.Stop;
import vn.gandan.benefit.StoppedDuty;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Mistakes;

/**
 * What was stopped and has not gone back yet.
 *
 * @param number of the page, from 1
 * @param more whether there is another
 */
public record StopsPage(List<StoppedDuty> stopped, int number, boolean more) {
  static final String HERE = "/chi-tra/dung-chi";

  /** Where one of them is. */
  public static String here(StoppedDuty duty) {
    return HERE + "/" + duty.duty().entitlementId();
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

package vn.gandan.clearing.web;

import java.util.List;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.Reclaimed;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * What communes served by an office have asked back.
 *
 * @param byBank whether the reader enters the bank's papers
 * @param open of which something is still to come, as choices of that form
 */
public record RecoveriesPage(
    String office,
    List<Line> lines,
    boolean byBank,
    List<Choice> open,
    Filled form,
    Mistakes mistakes) {
  static final String HERE = "/chi-tra/thu-hoi";
  private static final int MOST = 200;

  /** Whether there may be more than what is shown. */
  public boolean cut() {
    return lines.size() == MOST;
  }

  /**
   * @param name of who was paid, as the payer wrote it
   */
  public record Line(Round round, String commune, String name, Reclaimed reclaimed) {

    public String path() {
      return CashRecoveryPage.path(reclaimed.entitlementId());
    }
  }
}

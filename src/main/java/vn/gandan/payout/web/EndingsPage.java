package vn.gandan.payout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.handover.Filled;
import vn.gandan.payout.PowerEnding;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * Powers of an office that end soon.
 *
 * @param waiting about which nobody was told at their stage
 * @param told about which somebody was
 */
public record EndingsPage(
    List<Line> waiting, List<Line> told, List<Choice> ways, Filled filled, Mistakes mistakes) {

  static final String PATH = "/quay/chi-tra/uy-quyen/sap-het-han";

  public EndingsPage {
    waiting = List.copyOf(waiting);
    told = List.copyOf(told);
  }

  /**
   * @param programme null if nothing was paid from it for a long time; so is the receiver
   */
  public record Line(
      PowerEnding ending, @Nullable String programme, @Nullable String receiver, String proxy) {}
}

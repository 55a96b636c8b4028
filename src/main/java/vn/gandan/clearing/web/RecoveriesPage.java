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
 * @param open of which something is still to come, as choices of the form
 */
public record RecoveriesPage(
    String office, List<Line> lines, List<Choice> open, Filled form, Mistakes mistakes) {
  static final String HERE = "/chi-tra/thu-hoi";

  public record Line(Round round, String commune, Reclaimed reclaimed) {}
}

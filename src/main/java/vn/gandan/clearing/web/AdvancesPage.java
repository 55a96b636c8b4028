package vn.gandan.clearing.web;

import java.util.List;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.Advance;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * Money of payers that an office has received.
 *
 * @param choices rounds with a contract each
 */
public record AdvancesPage(
    String office, List<Line> lines, List<Choice> choices, Filled form, Mistakes mistakes) {
  static final String HERE = "/chi-tra/tam-ung";

  public record Line(Advance advance, Round round, Contract contract) {}
}

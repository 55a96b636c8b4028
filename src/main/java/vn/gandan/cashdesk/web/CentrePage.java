package vn.gandan.cashdesk.web;

import java.util.List;
import java.util.UUID;
import vn.gandan.ui.Choice;

/** Open differences of the whole province, as the provincial post office sees them. */
public record CentrePage(List<Line> lines, CashOverview cash, UUID operation) {

  /**
   * @param proposals how often the centre proposed an end and the office has not answered
   */
  public record Line(
      CashDifferencePage.Line difference, String office, List<Choice> outcomes, long proposals) {}
}

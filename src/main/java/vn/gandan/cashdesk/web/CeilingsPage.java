package vn.gandan.cashdesk.web;

import java.util.List;
import vn.gandan.handover.Filled;
import vn.gandan.till.CashCeiling;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/** How much cash a shift should hold at most, by level of its point. */
public record CeilingsPage(
    List<CashCeiling> ceilings, List<Choice> levels, Filled filled, Mistakes mistakes) {

  static final String HERE = "/chenh-lech-quy/muc-ton-quy";
}

package vn.gandan.benefit.web;

import java.util.List;
import vn.gandan.benefit.Rate;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/** What is fixed about payouts, from when, by what. */
public record RatesPage(
    List<Rate> rates, List<Choice> items, boolean mayWrite, Filled filled, Mistakes mistakes) {

  static final String HERE = "/chi-tra/muc";
}

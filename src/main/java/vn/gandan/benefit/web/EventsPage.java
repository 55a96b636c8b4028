package vn.gandan.benefit.web;

import java.util.List;
import vn.gandan.handover.Filled;
import vn.gandan.sheet.Fault;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * What a commune tells of people.
 *
 * @param faults of a sheet that was brought
 */
public record EventsPage(
    String commune, List<Choice> kinds, List<Fault> faults, Filled filled, Mistakes mistakes) {

  static final String HERE = "/chi-tra/xa/bien-dong";
}

package vn.gandan.benefit.web;

import java.util.List;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Round;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * Programmes and rounds of a province.
 *
 * @param mayWrite whether the reader decides here; auditors read
 * @param questions how many wait for an answer; none for who may not answer
 */
public record HomePage(
    List<Programme> programmes,
    List<Round> rounds,
    List<Choice> kinds,
    boolean mayWrite,
    long questions,
    Filled filled,
    Mistakes mistakes) {

  static final String HERE = "/chi-tra";
}

package vn.gandan.benefit.web;

import java.util.List;
import java.util.UUID;
import vn.gandan.benefit.DeclaredStaff;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * What an office's points have to pay, and whom its staff have declared.
 *
 * @param rounds with what is listed for the office's points, the newest first
 */
public record OfficeDutiesPage(
    String office,
    List<OfRound> rounds,
    List<Choice> points,
    List<DeclaredStaff> staff,
    List<Choice> relations,
    Filled filled,
    Mistakes mistakes) {

  static final String HERE = "/chi-tra/buu-dien";

  /** One round at the office's points. */
  public record OfRound(Round round, List<PointLine> points) {}

  /** One point under its name; people of several communes may be paid there. */
  public record PointLine(String name, DutySum sum) {}

  /** Mistakes of one form of the page, and none of the others. */
  public Mistakes mistakesOf(String form) {
    return form.equals(filled.task()) ? mistakes : Mistakes.NONE;
  }

  /** The staff as choices of a form. */
  public List<Choice> people() {
    return staff.stream().map(each -> new Choice(each.staffId().toString(), each.name())).toList();
  }

  /** Rounds of which something may be paid at another point. */
  public List<UUID> movable() {
    return rounds.stream()
        .filter(each -> each.round().state() == Round.State.FROZEN)
        .map(each -> each.round().roundId())
        .toList();
  }
}

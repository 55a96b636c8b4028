package vn.gandan.clearing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gandan.benefit.DutiesHeld;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.CarriedOver;
import vn.gandan.clearing.GiveBack;
import vn.gandan.clearing.GivenBack;
import vn.gandan.clearing.UnpaidReason;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Mistakes;

/**
 * The end of a round.
 *
 * @param lastDay on which it may be paid
 * @param over that day is past
 * @param latest until when it may be carried over at all
 * @param sum of the whole round
 * @param reasons of what went back
 * @param extents of a return that can be done now
 */
public record RoundEndPage(
    Round round,
    LocalDate lastDay,
    boolean over,
    LocalDate latest,
    Sum sum,
    DutiesHeld held,
    List<CarriedOver> carried,
    List<GivenBack> returns,
    Map<UnpaidReason, DutySum.Part> reasons,
    List<GiveBack.Extent> extents,
    boolean mayWrite,
    Filled form,
    Mistakes mistakes) {

  /** list = withheld + paid + returned + unpaid. */
  public record Sum(
      DutySum.Part listed,
      DutySum.Part withheld,
      DutySum.Part paid,
      DutySum.Part returned,
      DutySum.Part unpaid) {}

  static String here(UUID round) {
    return "/chi-tra/ky/" + round + "/ket-thuc";
  }

  public String here() {
    return here(round.roundId());
  }

  /** Whether what is unpaid may still be carried over. */
  public boolean mayCarryOver() {
    return mayWrite && held.unpaid() > 0 && lastDay.isBefore(latest);
  }

  public boolean mayGiveBack() {
    return mayWrite && !extents.isEmpty();
  }

  /** Mistakes of one form of the page, and none of the other. */
  public Mistakes mistakesOf(String task) {
    return task.equals(form.task()) ? mistakes : Mistakes.NONE;
  }
}

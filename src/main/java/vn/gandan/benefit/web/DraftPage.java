package vn.gandan.benefit.web;

import java.util.List;
import java.util.UUID;
import vn.gandan.benefit.CommuneSum;
import vn.gandan.benefit.RosterDraft;
import vn.gandan.benefit.Round;
import vn.gandan.handover.Filled;
import vn.gandan.sheet.Fault;
import vn.gandan.ui.Mistakes;

/**
 * What became of reading a list.
 *
 * @param sums by commune, beside the payer's figures; empty while it is read
 * @param faults the first of them
 * @param stuck it said nothing for so long that it will not go on
 * @param mayTake whether it may become the round's list now
 */
public record DraftPage(
    RosterDraft draft,
    Round round,
    List<Line> sums,
    List<Fault> faults,
    boolean stuck,
    boolean mayTake,
    Filled filled,
    Mistakes mistakes) {

  /** A commune under its name. */
  public record Line(String name, CommuneSum sum) {}

  static String here(UUID draft) {
    return "/chi-tra/danh-sach/" + draft;
  }

  public String here() {
    return here(draft.draftId());
  }

  public boolean running() {
    return !stuck
        && switch (draft.progress()) {
          case READING, CHECKING -> true;
          case READ, BROKEN -> false;
        };
  }

  public String roundPath() {
    return RoundPage.here(round.roundId());
  }
}

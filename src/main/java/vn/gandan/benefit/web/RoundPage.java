package vn.gandan.benefit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.CommunePart;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.RosterDraft;
import vn.gandan.benefit.Round;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Mistakes;

/**
 * One round: how far it is, and what is to be done next.
 *
 * @param drafts lists that were brought for it, the newest first
 * @param parts of the list that counts, by commune; empty before the communes were asked
 * @param sums by point, once it is frozen
 */
public record RoundPage(
    Round round,
    List<RosterDraft> drafts,
    List<PartLine> parts,
    List<SumLine> sums,
    boolean mayWrite,
    Filled filled,
    Mistakes mistakes) {

  /** How far a commune is. */
  public record PartLine(String name, CommunePart part) {}

  /** What a point has to pay; for accounts, {@code point} is empty. */
  public record SumLine(String commune, String point, DutySum sum) {}

  static String here(java.util.UUID round) {
    return "/chi-tra/ky/" + round;
  }

  public String here() {
    return here(round.roundId());
  }

  /** Whether a list may still be brought. */
  public boolean takesLists() {
    return switch (round.state()) {
      case DRAFTED, IMPORTED, CHALLENGED -> mayWrite;
      case SIGNED, FROZEN -> false;
    };
  }

  /** The next step of the round itself; null if it waits for others or is done. */
  public @Nullable String next() {
    return switch (round.state()) {
      case IMPORTED -> mayWrite ? RoundController.CHALLENGE : null;
      case SIGNED -> mayWrite ? RoundController.FREEZE : null;
      case DRAFTED, CHALLENGED, FROZEN -> null;
    };
  }
}

package vn.gandan.benefit.web;

import java.util.List;
import vn.gandan.benefit.RosterDraft;
import vn.gandan.benefit.Round;
import vn.gandan.ui.Mistakes;

/**
 * One round: how far it is, and what is to be done next.
 *
 * @param drafts lists that were brought for it, the newest first
 */
public record RoundPage(
    Round round, List<RosterDraft> drafts, boolean mayWrite, Filled filled, Mistakes mistakes) {

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
}

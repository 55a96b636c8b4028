package vn.gandan.benefit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.Challenge;
import vn.gandan.benefit.CommunePart;
import vn.gandan.benefit.QuestionedLine;
import vn.gandan.benefit.Round;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * A commune's part of one round.
 *
 * @param reason the one that is filtered by; null for all
 * @param open only lines that nobody has explained
 * @param number of the page, from 1
 * @param more whether another page follows
 * @param printed everything on one page, for the signature by hand
 */
public record PartPage(
    String commune,
    Round round,
    CommunePart part,
    List<ReasonLink> reasons,
    List<QuestionedLine> lines,
    List<Choice> outcomes,
    Challenge.@Nullable Reason reason,
    boolean open,
    int number,
    boolean more,
    boolean printed,
    Filled filled,
    Mistakes mistakes) {

  /** A reason with how many lines it has. */
  public record ReasonLink(Challenge.Reason reason, long lines, boolean current) {}

  static String here(java.util.UUID round) {
    return PartsPage.HERE + "/" + round;
  }

  public String here() {
    return here(round.roundId());
  }

  /** The same lines again, with the filter as it is. */
  public String query(@Nullable String otherReason, boolean otherOpen, int page) {
    return "?ly-do="
        + (otherReason == null ? "" : otherReason)
        + (otherOpen ? "&chua=co" : "")
        + (page > 1 ? "&trang=" + page : "");
  }

  public boolean mayExplain() {
    return round.state() == Round.State.CHALLENGED && part.signedAt() == null && !printed;
  }

  public boolean maySign() {
    return mayExplain() && part.unexplained() == 0;
  }
}

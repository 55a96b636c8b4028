package vn.gandan.payout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.Due;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Refusal;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * One payment at somebody's home.
 *
 * @param closed why nothing can be paid now; null if it can
 * @param photo whether the payer asks for a photo
 */
public record HomeVisitPage(
    Due due,
    @Nullable Refusal closed,
    List<Choice> proofs,
    List<Choice> reasons,
    boolean photo,
    Filled filled,
    Mistakes mistakes) {

  static final String PAY = "chi";
  static final String UNPAID = "khong";

  public Mistakes mistakesOf(String form) {
    return filled.task().equals(form) ? mistakes : Mistakes.NONE;
  }

  public String path() {
    return HomeRoundPage.PATH + "/" + due.id();
  }
}

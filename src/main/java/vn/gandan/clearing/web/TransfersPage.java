package vn.gandan.clearing.web;

import java.util.List;
import java.util.UUID;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.TransferOrder;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Mistakes;

/**
 * What of a round is paid to accounts.
 *
 * @param waiting in no order yet
 * @param orders the newest first
 */
public record TransfersPage(
    Round round,
    DutySum.Part waiting,
    List<TransferOrder> orders,
    boolean mayOrder,
    Filled form,
    Mistakes mistakes) {

  static String here(UUID round) {
    return "/chi-tra/ky/" + round + "/chuyen-tien";
  }

  public String here() {
    return here(round.roundId());
  }
}

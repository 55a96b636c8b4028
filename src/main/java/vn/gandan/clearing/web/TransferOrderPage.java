package vn.gandan.clearing.web;

import java.util.List;
import java.util.UUID;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.EnterAnswer;
import vn.gandan.clearing.TransferOrder;
import vn.gandan.handover.Filled;
import vn.gandan.sheet.Fault;
import vn.gandan.ui.Mistakes;

/**
 * One order to the bank.
 *
 * @param number as it stands in its file
 * @param failures of the bank's answer, by line, at most 500
 * @param faults of a file that was brought and not entered
 */
public record TransferOrderPage(
    Round round,
    TransferOrder order,
    String number,
    List<EnterAnswer.Failed> failures,
    List<Fault> faults,
    boolean mayWrite,
    Filled form,
    Mistakes mistakes) {

  static String here(UUID round, UUID order) {
    return TransfersPage.here(round) + "/" + order;
  }

  public String here() {
    return here(round.roundId(), order.orderId());
  }
}

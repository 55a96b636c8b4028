package vn.gandan.clearing.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.Clearing;
import vn.gandan.clearing.ClearingRefusal;
import vn.gandan.clearing.TransferOrder;
import vn.gandan.clearing.Transfers;
import vn.gandan.handover.Filled;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.sheet.Fault;
import vn.gandan.ui.Mistakes;

/** Makes the pages of transfers to accounts. */
@Component
class TransferPages {
  private final RoundEndPages rounds;
  private final Benefits benefits;
  private final Clearing clearing;
  private final Transfers transfers;
  private final WorkDesks desks;

  TransferPages(
      RoundEndPages rounds,
      Benefits benefits,
      Clearing clearing,
      Transfers transfers,
      WorkDesks desks) {
    this.rounds = rounds;
    this.benefits = benefits;
    this.clearing = clearing;
    this.transfers = transfers;
    this.desks = desks;
  }

  Round frozen(UUID round) {
    return rounds.frozen(round);
  }

  /**
   * @throws RefusedException if the round has no such order
   */
  TransferOrder order(UUID round, UUID order) {
    return transfers
        .find(order)
        .filter(found -> found.roundId().equals(round))
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownOrder(order)));
  }

  TransfersPage page(Round round, Actor actor, Filled form, Mistakes mistakes) {
    DutySum.Part waiting = transfers.waiting(round.roundId());
    return new TransfersPage(
        round,
        waiting,
        transfers.ofRound(round.roundId()),
        actor.role() == Role.PROVINCE_OFFICE
            && waiting.count() > 0
            && !desks.today().isAfter(clearing.lastDay(round)),
        form,
        mistakes);
  }

  TransferOrderPage page(
      TransferOrder order, List<Fault> faults, Actor actor, Filled form, Mistakes mistakes) {
    Round round = benefits.round(order.roundId()).orElseThrow();
    return new TransferOrderPage(
        round,
        order,
        number(order),
        transfers.failures(order.orderId()),
        faults,
        actor.role() == Role.PROVINCE_OFFICE,
        form,
        mistakes);
  }

  /** As it stands in the file for the bank. */
  String number(TransferOrder order) {
    Round round = benefits.round(order.roundId()).orElseThrow();
    return transfers.number(order, round);
  }
}

package vn.gandan.payout;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Duties;
import vn.gandan.clearing.Clearing;
import vn.gandan.kernel.LockOrder;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationEnd;
import vn.gandan.operation.Performance;
import vn.gandan.till.OperationReversed;
import vn.gandan.till.Shift;
import vn.gandan.till.ShiftClosing;
import vn.gandan.visit.Baskets;
import vn.gandan.visit.Line;

/**
 * What must be so at the end of things: a courier's round brings the unpaid back, a payment that
 * two people took back is owed again, and nothing is charged beside a payment at home.
 */
@Component
class PayoutEnds implements ShiftClosing, OperationReversed, OperationEnd {
  private final Duties duties;
  private final PresentationJournal journal;
  private final Clearing clearing;

  PayoutEnds(Duties duties, PresentationJournal journal, Clearing clearing) {
    this.duties = duties;
    this.journal = journal;
    this.clearing = clearing;
  }

  @Override
  public void closing(Performance performance, Shift shift) {
    // Wherever it is closed from: a director ends a courier's shift at the post office.
    duties.bringBack(performance, shift.id());
  }

  @Override
  public void asked(UUID operation) {
    clearing.mustBeUnsettled(journal.paidIn(operation));
  }

  @Override
  public void reversed(Performance performance, UUID operation) {
    List<UUID> paid = journal.paidIn(operation);
    clearing.mustBeUnsettled(paid);
    paid.stream().sorted(LockOrder.BY_ID).forEach(duty -> duties.takeBack(performance, duty));
  }

  @Override
  public void end(Performance performance) {
    if (performance.desk().kind() != Desk.Kind.DEVICE) {
      return;
    }
    List<Line> lines = Baskets.lines(performance);
    boolean paysAtHome =
        lines.stream().anyMatch(line -> line.service().equals(PayingDuties.SERVICE));
    if (paysAtHome && lines.stream().anyMatch(line -> line.money() == Line.Money.REVENUE)) {
      throw new RefusedException(new PayoutRefusal.FreeAtHome());
    }
  }
}

package vn.gandan.clearing;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class OrderingTransfers extends Handling<OrderTransfers, OrderTransfers.Done> {
  private final Benefits benefits;
  private final RoundDuties rounds;
  private final RoundEndJournal ends;
  private final OrderJournal orders;
  private final OrderLineTable lines;

  OrderingTransfers(
      Benefits benefits,
      RoundDuties rounds,
      RoundEndJournal ends,
      OrderJournal orders,
      OrderLineTable lines) {
    super(
        "clearing.order-transfers",
        OrderTransfers.class,
        OrderTransfers.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.benefits = benefits;
    this.rounds = rounds;
    this.ends = ends;
    this.orders = orders;
    this.lines = lines;
  }

  @Override
  public OrderTransfers.Done perform(OrderTransfers act, Performance performance) {
    rounds.lock(act.round());
    Round round =
        benefits
            .round(act.round())
            .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownRound(act.round())));
    OrderRules.mayOrder(
        round, ends.lastDay(round), performance.businessDay(), lines.waiting(act.round()));
    int seq = orders.lastSeq(act.round()) + 1;
    DutySum.Part ordered = orders.add(performance, act, seq);
    return new OrderTransfers.Done(act.order(), seq, ordered.count(), ordered.total().dong());
  }
}

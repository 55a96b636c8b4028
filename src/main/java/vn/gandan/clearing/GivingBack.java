package vn.gandan.clearing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
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
class GivingBack extends Handling<GiveBack, GiveBack.Done> {
  private final Benefits benefits;
  private final RoundDuties rounds;
  private final RoundEndJournal ends;
  private final OrderJournal orders;
  private final ObjectProvider<UnpaidReasons> reasons;

  GivingBack(
      Benefits benefits,
      RoundDuties rounds,
      RoundEndJournal ends,
      OrderJournal orders,
      ObjectProvider<UnpaidReasons> reasons) {
    super("clearing.give-back", GiveBack.class, GiveBack.Done.class, Set.of(Role.PROVINCE_OFFICE));
    this.benefits = benefits;
    this.rounds = rounds;
    this.ends = ends;
    this.orders = orders;
    this.reasons = reasons;
  }

  @Override
  public GiveBack.Done perform(GiveBack act, Performance performance) {
    rounds.lock(act.round());
    Round round =
        benefits
            .round(act.round())
            .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownRound(act.round())));
    RoundEndRules.mayGiveBack(
        round,
        act.extent(),
        ends.lastDay(round),
        performance.businessDay(),
        rounds.held(act.round()).out());
    OrderRules.mustBeAnswered(orders.open(act.round()));
    DutySum.Part back =
        rounds.giveBack(performance, act.round(), act.extent() == GiveBack.Extent.STOPPED);
    if (back.count() == 0) {
      throw new RefusedException(new ClearingRefusal.NothingUnpaid(act.round()));
    }
    ends.giveBack(performance, act, back, known(act.round()));
    return new GiveBack.Done(act.round(), back.count(), back.total().dong());
  }

  private Map<UUID, UnpaidReason> known(UUID round) {
    Map<UUID, UnpaidReason> known = new HashMap<>();
    reasons.orderedStream().forEach(each -> known.putAll(each.of(round)));
    return known;
  }
}

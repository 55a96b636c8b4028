package vn.gandan.clearing;

import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Programme;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.visit.Baskets;
import vn.gandan.visit.Line;

@Component
class TakingRecoveries extends Handling<TakeRecovery, TakeRecovery.Done> {
  private static final String SERVICE = "recovery";
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

  private final Baskets baskets;
  private final Recoveries recoveries;
  private final Benefits benefits;

  TakingRecoveries(Baskets baskets, Recoveries recoveries, Benefits benefits) {
    super(
        "clearing.take-recovery",
        TakeRecovery.class,
        TakeRecovery.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.baskets = baskets;
    this.recoveries = recoveries;
    this.benefits = benefits;
  }

  @Override
  public TakeRecovery.Done perform(TakeRecovery act, Performance performance) {
    // Nobody takes cash without a till, and it goes before the round wherever both are held.
    baskets.shift(performance);
    Reclaimed reclaimed =
        recoveries.enter(
            performance,
            new NewRecovery(
                act.recovery(), act.entitlement(), new Vnd(act.amountDong()), /* paper= */ null));
    baskets.add(performance, line(act, reclaimed));
    return new TakeRecovery.Done(act.recovery(), reclaimed.open().dong() - act.amountDong());
  }

  /** Names the payment and nobody: whoever has the receipt's address reads it. */
  private Line line(TakeRecovery act, Reclaimed reclaimed) {
    Programme programme = benefits.round(reclaimed.roundId()).orElseThrow().programme();
    return new Line(
        SERVICE,
        act.recovery().toString(),
        Line.Way.IN,
        Line.Money.TRUST,
        "Thu hồi tiền chi trả %s, tháng %s, dòng %d"
            .formatted(programme.name(), MONTH.format(reclaimed.month()), reclaimed.line()),
        act.amountDong(),
        AccountPurpose.FUND,
        programme.programmeId().toString(),
        ClearingReasons.RECOVERY_IN_CASH);
  }
}

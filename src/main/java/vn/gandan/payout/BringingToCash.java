package vn.gandan.payout;

import java.util.EnumSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Consent;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.benefit.WelfareAccounts;
import vn.gandan.clearing.Clearing;
import vn.gandan.clearing.Transfers;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class BringingToCash extends Handling<BringToCash, BringToCash.Done> {
  private final Receivers receivers;
  private final WelfareAccounts accounts;
  private final RoundDuties rounds;
  private final Duties duties;
  private final Transfers transfers;
  private final Clearing clearing;

  BringingToCash(
      Receivers receivers,
      WelfareAccounts accounts,
      RoundDuties rounds,
      Duties duties,
      Transfers transfers,
      Clearing clearing) {
    super(
        "payout.bring-to-cash",
        BringToCash.class,
        BringToCash.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.receivers = receivers;
    this.accounts = accounts;
    this.rounds = rounds;
    this.duties = duties;
    this.transfers = transfers;
    this.clearing = clearing;
  }

  @Override
  public BringToCash.Done perform(BringToCash act, Performance performance) {
    receivers.mustBePoint(act.point(), performance);
    UUID round = receivers.due(act.duty(), act.person(), performance).duty().roundId();
    // An order to the bank of this round waits until this is done, and finds it gone.
    rounds.lock(round);
    Due due = receivers.due(act.duty(), act.person(), performance);
    receivers.mustBe(act.person(), act.number());
    receivers.mustBeOurs(act.signature(), performance);
    WelfareRules.toCash(
            act,
            new WelfareRules.Waiting(
                due.duty().holder(),
                due.duty().stopped(),
                transfers.failed(act.duty()).orElse(null),
                clearing.lastDay(round, due.days())),
            performance.businessDay())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    accounts.sign(
        performance,
        new Consent(
            act.consent(),
            due.duty().beneficiaryId(),
            act.person(),
            null,
            act.point(),
            act.duty(),
            act.signature(),
            performance.businessDay()));
    duties.toCash(performance, due.duty(), act.point(), act.consent());
    return new BringToCash.Done(act.duty(), due.duty().total().dong());
  }
}

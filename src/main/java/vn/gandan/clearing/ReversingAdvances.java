package vn.gandan.clearing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

/**
 * No voucher: an advance is entered at an office, and taken back at the provincial post office, on
 * the page of its settlement, while a voucher's second person is of the same unit.
 */
@Component
class ReversingAdvances extends Handling<ReverseAdvance, ReverseAdvance.Done> {
  private final Benefits benefits;
  private final RoundDuties rounds;
  private final SettlementJournal settlements;
  private final AdvanceJournal advances;
  private final Ledger ledger;

  ReversingAdvances(
      Benefits benefits,
      RoundDuties rounds,
      SettlementJournal settlements,
      AdvanceJournal advances,
      Ledger ledger) {
    super(
        "clearing.reverse-advance",
        ReverseAdvance.class,
        ReverseAdvance.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.benefits = benefits;
    this.rounds = rounds;
    this.settlements = settlements;
    this.advances = advances;
    this.ledger = ledger;
  }

  @Override
  public ReverseAdvance.Done perform(ReverseAdvance act, Performance performance) {
    rounds.lock(existing(act).roundId());
    Advance advance = existing(act);
    PaymentRules.mayReverse(advance, performance.actor().accountId());
    settlements
        .last(advance.roundId(), advance.contractId())
        .ifPresent(SettlementRules::mustBeRefused);
    advances.reverse(performance, act);
    UUID office = advance.officeId();
    String programme =
        benefits.round(advance.roundId()).orElseThrow().programme().programmeId().toString();
    long amount = advance.amount().dong();
    ledger.post(
        performance,
        List.of(
            new Transfer(
                ClearingReasons.ADVANCE_BACK,
                AccountName.dong(office, office, AccountPurpose.FUND, programme),
                AccountName.dong(office, office, AccountPurpose.BANK),
                amount)));
    return new ReverseAdvance.Done(act.advance(), amount);
  }

  private Advance existing(ReverseAdvance act) {
    return advances
        .find(act.advance())
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownAdvance(act.advance())));
  }
}

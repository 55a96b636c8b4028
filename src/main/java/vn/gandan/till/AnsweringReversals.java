package vn.gandan.till;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class AnsweringReversals extends Handling<AnswerReversal, AnswerReversal.Done> {
  private final ReversalJournal reversals;
  private final ShiftJournal shifts;
  private final Ledger ledger;
  private final List<OperationReversed> told;

  AnsweringReversals(
      ReversalJournal reversals, ShiftJournal shifts, Ledger ledger, List<OperationReversed> told) {
    super(
        "till.answer-reversal",
        AnswerReversal.class,
        AnswerReversal.Done.class,
        Set.of(Role.DIRECTOR, Role.VAULT_KEEPER));
    this.reversals = reversals;
    this.shifts = shifts;
    this.ledger = ledger;
    this.told = List.copyOf(told);
  }

  @Override
  public AnswerReversal.Done perform(AnswerReversal act, Performance performance) {
    Reversal reversal =
        reversals
            .find(act.request())
            .filter(found -> found.office().equals(performance.desk().unitId()))
            .orElseThrow(() -> new RefusedException(new TillRefusal.UnknownRequest(act.request())));
    if (reversal.answered()) {
      throw new RefusedException(new TillRefusal.RequestAnswered(reversal.id()));
    }
    if (reversal.lapsed()) {
      throw new RefusedException(new TillRefusal.RequestLapsed(reversal.id()));
    }
    if (reversal.askedBy().equals(performance.actor().accountId())) {
      throw new RefusedException(new TillRefusal.SecondPersonNeeded(reversal.id()));
    }
    if (act.granted() && isAway(reversal)) {
      throw new RefusedException(new TillRefusal.ClerkAway(reversal.id()));
    }
    reversals.answer(performance, reversal, act);
    if (act.granted()) {
      ledger.reverse(performance, reversal.operation());
      told.forEach(each -> each.reversed(performance, reversal.operation()));
      // Its shift was closed after we looked.
      performance
          .writes()
          .means("ck_ledger_account_closed", new TillRefusal.RequestLapsed(reversal.id()));
    }
    return new AnswerReversal.Done(reversal.id(), act.granted());
  }

  /** Nothing changes in a drawer while nobody sits before it. */
  private boolean isAway(Reversal reversal) {
    return shifts.find(reversal.shift()).filter(Shift::onBreak).isPresent();
  }
}

package vn.gandan.custody;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Text;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class ClosingDiscrepancies implements ActHandler<CloseDiscrepancy, CloseDiscrepancy.Done> {
  private final Custody custody;
  private final DiscrepancyJournal journal;

  ClosingDiscrepancies(Custody custody, DiscrepancyJournal journal) {
    this.custody = custody;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "custody.close-discrepancy";
  }

  @Override
  public Class<CloseDiscrepancy> act() {
    return CloseDiscrepancy.class;
  }

  @Override
  public Class<CloseDiscrepancy.Done> done() {
    return CloseDiscrepancy.Done.class;
  }

  /** Not the clerk who counted: somebody who answers for the office or the agency. */
  @Override
  public Set<Role> performers() {
    return Set.of(Role.DIRECTOR, Role.AGENCY_OFFICER);
  }

  @Override
  public CloseDiscrepancy.Done perform(CloseDiscrepancy act, Performance performance) {
    journal.lock(act.discrepancy());
    Discrepancy discrepancy = openOne(act.discrepancy(), performance.desk().unitId());
    if (!HandoverRules.mayEnd(discrepancy.kind(), act.outcome())) {
      throw new RefusedException(
          new CustodyRefusal.WrongOutcome(discrepancy.kind().code(), act.outcome().code()));
    }
    switch (act.outcome()) {
      case FOUND, TAKEN_OVER -> intoThisHand(discrepancy, performance);
      case LOST, EXPLAINED -> {
        // Nothing moves; the journal goes on saying who had it last.
      }
    }
    journal.close(performance, discrepancy.id(), act.outcome(), Text.nfc(act.note().strip()));
    return new CloseDiscrepancy.Done(discrepancy.id(), act.outcome());
  }

  private Discrepancy openOne(UUID id, UUID unit) {
    Discrepancy discrepancy =
        journal
            .find(id)
            .filter(each -> each.foundByUnit().equals(unit) || each.otherUnit().equals(unit))
            .orElseThrow(() -> new RefusedException(new CustodyRefusal.UnknownDiscrepancy(id)));
    if (discrepancy.closing() != null) {
      throw new RefusedException(new CustodyRefusal.DiscrepancyClosed(id));
    }
    return discrepancy;
  }

  /**
   * The person who closes stands for what she says: the thing lies before her, whoever the journal
   * had it with. A thing on offer to somebody else is left to that offer.
   */
  private void intoThisHand(Discrepancy discrepancy, Performance performance) {
    Holding held = custody.take(discrepancy.thing().code());
    if (held.openOffer() != null) {
      throw new RefusedException(
          new CustodyRefusal.AlreadyOffered(held.thing().code(), held.openOffer()));
    }
    Holder here = Places.here(performance);
    if (!held.holder().same(here)) {
      custody.link(performance, held, here, null);
    }
  }
}

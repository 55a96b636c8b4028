package vn.gandan.till;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Performance;

/** Who answers for which cash. The face of the module. */
@Service
public class Tills {
  private final CashHands hands;
  private final ShiftJournal shifts;
  private final RemittanceJournal remittances;
  private final DifferenceJournal differences;
  private final ReversalJournal reversals;
  private final ProposalJournal proposals;

  Tills(
      CashHands hands,
      ShiftJournal shifts,
      RemittanceJournal remittances,
      DifferenceJournal differences,
      ReversalJournal reversals,
      ProposalJournal proposals) {
    this.hands = hands;
    this.shifts = shifts;
    this.remittances = remittances;
    this.differences = differences;
    this.reversals = reversals;
    this.proposals = proposals;
  }

  /**
   * The shift on which this operation takes or pays money.
   *
   * @throws RefusedException if the actor has no open shift at this desk, or is on a break
   */
  public Shift working(Performance performance) {
    return hands.working(performance);
  }

  /** The open shift at a desk, whosever it is. */
  @Transactional(readOnly = true)
  public Optional<Shift> openAt(UUID desk) {
    return shifts.lastAt(desk).filter(shift -> shift.closing() == null);
  }

  /** The open shift of an account, wherever it is. */
  @Transactional(readOnly = true)
  public Optional<Shift> openOf(UUID account) {
    return shifts.lastOf(account).filter(shift -> shift.closing() == null);
  }

  @Transactional(readOnly = true)
  public Optional<Shift> shift(UUID shift) {
    return shifts.find(shift);
  }

  /** Open shifts of an office and those closed since, latest first; at most 500. */
  @Transactional(readOnly = true)
  public List<Shift> shiftsOf(UUID office, Instant since) {
    return shifts.ofOffice(office, since.atOffset(ZoneOffset.UTC));
  }

  /** Cash in transit in an office, oldest first; at most 500. */
  @Transactional(readOnly = true)
  public List<Remittance> inTransit(UUID office) {
    return remittances.openIn(office);
  }

  /** What this shift or vault gave, latest first; at most 200. */
  @Transactional(readOnly = true)
  public List<Remittance> givenBy(UUID holder) {
    return remittances.givenBy(holder);
  }

  @Transactional(readOnly = true)
  public Optional<Remittance> remittance(UUID remittance) {
    return remittances.find(remittance);
  }

  /** What a shift or vault gave and received, with both counts, as it was given; at most 500. */
  @Transactional(readOnly = true)
  public List<CountedRemittance> countedBy(UUID holder) {
    return remittances.countedBy(holder);
  }

  @Transactional(readOnly = true)
  public Optional<CountedRemittance> counted(UUID remittance) {
    return remittances.counted(remittance);
  }

  /** What was counted when a shift closed; empty while it is open. */
  @Transactional(readOnly = true)
  public List<Pieces> closingCount(UUID shift) {
    return remittances.pieces(shift, RemittanceJournal.Occasion.CLOSING);
  }

  /** What a remittance's giver counted. */
  @Transactional(readOnly = true)
  public List<Pieces> offeredCount(UUID remittance) {
    return remittances.pieces(remittance, RemittanceJournal.Occasion.OFFERED);
  }

  /** Differences of an office, open ones first; at most 200. */
  @Transactional(readOnly = true)
  public List<Difference> differencesOf(UUID office) {
    return differences.ofOffice(office);
  }

  /** Open differences of the whole province, oldest first; at most 500. */
  @Transactional(readOnly = true)
  public List<Difference> openDifferences() {
    return differences.open();
  }

  @Transactional(readOnly = true)
  public Optional<Difference> difference(UUID difference) {
    return differences.find(difference);
  }

  /** A difference with everything that was said about it. */
  @Transactional(readOnly = true)
  public Optional<ArguedDifference> argued(UUID difference) {
    return differences.argued(difference).map(this::withProposals);
  }

  /** The differences of a closing and of these remittances, as they were found; at most 500. */
  @Transactional(readOnly = true)
  public List<ArguedDifference> arguedAbout(UUID shift, Collection<UUID> counted) {
    return differences.arguedAbout(shift, counted).stream().map(this::withProposals).toList();
  }

  private ArguedDifference withProposals(ArguedDifference each) {
    return new ArguedDifference(
        each.difference(),
        each.dispute(),
        each.end(),
        proposals.ofDifference(each.difference().id()));
  }

  /** Whether this account answered for the cash of a difference. */
  @Transactional(readOnly = true)
  public boolean answeredBy(UUID difference, UUID account) {
    return differences.answeredBy(difference, account);
  }

  /** The last request to take this operation back. */
  @Transactional(readOnly = true)
  public Optional<Reversal> reversalOf(UUID operation) {
    return reversals.ofOperation(operation);
  }

  /** Requests of an office to take something back, those that wait first; at most 100. */
  @Transactional(readOnly = true)
  public List<Reversal> reversalsOf(UUID office) {
    return reversals.ofOffice(office);
  }

  /** Requests of a shift to take something back, as they were asked; at most 500. */
  @Transactional(readOnly = true)
  public List<Reversal> reversalsIn(UUID shift) {
    return reversals.ofShift(shift);
  }

  /** What the centre proposed to an office, unanswered first; at most 100. */
  @Transactional(readOnly = true)
  public List<Proposal> proposalsTo(UUID office) {
    return proposals.ofOffice(office);
  }
}

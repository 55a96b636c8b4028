package vn.gandan.clearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.gandan.benefit.Contract;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Vnd;

/**
 * Quyết toán theo hợp đồng: what rounds of the current province came to under each contract.
 * Changes by acts of the door.
 */
@Service
public class Settlements {
  private final SettlementTable table;
  private final SettlementPartTable parts;
  private final SettlementJournal journal;
  private final AdvanceJournal advances;
  private final SettlementPaymentJournal payments;
  private final OfficeShares shares;
  private final LateRecoveries recoveries;

  Settlements(
      SettlementTable table,
      SettlementPartTable parts,
      SettlementJournal journal,
      AdvanceJournal advances,
      SettlementPaymentJournal payments,
      OfficeShares shares,
      LateRecoveries recoveries) {
    this.table = table;
    this.parts = parts;
    this.journal = journal;
    this.advances = advances;
    this.payments = payments;
    this.shares = shares;
    this.recoveries = recoveries;
  }

  /** As it follows from the lines now: every line of the contract is counted. */
  public SettlementFigures figures(UUID round, Contract contract) {
    return table.figures(round, contract);
  }

  /**
   * The same for whoever looks. While a settlement stands its lines cannot change, so they are not
   * counted again: what was counted when it was proposed is read.
   *
   * @param last of the round and contract; null if there is none
   */
  public SettlementFigures shown(UUID round, Contract contract, @Nullable Settlement last) {
    List<SettlementFigures.Cell> stored =
        last == null || last.state() == Settlement.State.REFUSED
            ? List.of()
            : parts.communes(last.settlementId());
    return last == null || stored.isEmpty()
        ? table.figures(round, contract)
        : table.figures(round, contract, stored, last.figures().digest());
  }

  /** The contracts under which communes of a frozen round are paid, by number. */
  public List<UUID> contracts(UUID round) {
    return table.contracts(round);
  }

  /** Whether what was proposed still follows from what is known now. */
  public boolean stands(Settlement settlement, SettlementFigures now) {
    return SettlementRules.stands(settlement, now);
  }

  /** In the order of the list, at most 5,000 below the one that was seen last; 0 at first. */
  public List<SettledLine> lines(UUID round, UUID contract, int after) {
    return table.lines(round, contract, after);
  }

  /** The one that counts. */
  public Optional<Settlement> last(UUID round, UUID contract) {
    return journal.last(round, contract);
  }

  /** One that concerns who asks; empty as if there were none. */
  public Optional<Settlement> find(UUID settlement, Actor officer) {
    return journal.find(settlement).filter(found -> SettlementRules.concerns(found, officer));
  }

  /** What the post has signed for this payer, the newest first, at most 200. */
  public List<Settlement> ofPayer(UUID agency) {
    return journal.ofPayer(agency);
  }

  /** What was paid of it, in the order in which it was entered. */
  public List<SettlementPayment> payments(UUID settlement) {
    return payments.of(settlement);
  }

  /** What the payer owes on a part of it; below zero what the post does. */
  public Vnd owed(Settlement settlement, PaySettlement.Part part) {
    return new Vnd(PaymentRules.owed(settlement, part));
  }

  /** Whether nothing is owed on the rest of it, and yet offices have too much and too little. */
  public boolean uneven(Settlement settlement, Contract contract) {
    return PaymentRules.owed(settlement, PaySettlement.Part.REST) == 0
        && PaymentRules.uneven(shares.of(settlement, contract).values());
  }

  /** What came back too late to be in it and was not passed on to the payer yet. */
  public Vnd recoveredLate(Settlement settlement, Contract contract) {
    return recoveries.open(settlement, contract).values().stream().reduce(Vnd.ZERO, Vnd::plus);
  }

  /** What was passed on of it, in the order in which it was entered. */
  public List<PassedOn> passedOn(UUID settlement) {
    return recoveries.of(settlement);
  }

  /** Of an office, the newest first, at most a hundred. */
  public List<Advance> advances(UUID office) {
    return advances.ofOffice(office);
  }

  /** In the order in which they were entered, at most a thousand. */
  public List<Advance> advances(UUID round, UUID contract) {
    return advances.of(round, contract);
  }
}

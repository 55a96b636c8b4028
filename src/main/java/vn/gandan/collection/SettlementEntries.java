package vn.gandan.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillSettlementRules.Counted;
import vn.gandan.collection.BillSettlementRules.PutRight;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Performance;

/** What a settlement enters in the books: of each office, what the office held for the biller. */
@Component
class SettlementEntries {
  /** The line of service whose revenue commissions are. */
  static final String REVENUE = "collection";

  private final Ledger ledger;

  SettlementEntries(Ledger ledger) {
    this.ledger = ledger;
  }

  void post(Performance performance, UUID biller, Counted counted) {
    List<Transfer> transfers = new ArrayList<>();
    for (SettledPart part : counted.parts()) {
      AccountName held = held(part.office(), biller);
      add(
          transfers,
          new Way(CollectionReasons.COMMISSION, held, own(part.office(), AccountPurpose.REVENUE)),
          part.commission());
      add(
          transfers,
          new Way(CollectionReasons.SETTLE, held, own(part.office(), AccountPurpose.BANK)),
          part.amount() - part.commission() - part.surplus());
    }
    for (PutRight each : counted.putRight()) {
      UUID office = each.office();
      Way way =
          each.dong() < 0
              ? new Way(
                  CollectionReasons.PUT_RIGHT,
                  held(office, biller),
                  surplus(office, each.difference()))
              : new Way(
                  CollectionReasons.PUT_RIGHT,
                  own(office, AccountPurpose.LOSS),
                  own(office, AccountPurpose.BANK));
      add(transfers, way, Math.abs(each.dong()));
    }
    ledger.post(performance, transfers);
  }

  /** Of no shift any more. */
  static AccountName held(UUID office, UUID biller) {
    return AccountName.dong(office, office, AccountPurpose.BILLER, biller.toString());
  }

  /** Each surplus stands on an account of its own difference. */
  static AccountName surplus(UUID office, UUID difference) {
    return AccountName.dong(office, difference, AccountPurpose.OVER);
  }

  private static AccountName own(UUID office, AccountPurpose purpose) {
    return AccountName.dong(
        office, office, purpose, purpose == AccountPurpose.REVENUE ? REVENUE : "");
  }

  private static void add(List<Transfer> transfers, Way way, long amount) {
    if (amount > 0) {
      transfers.add(new Transfer(way.why(), way.debit(), way.credit(), amount));
    }
  }

  private record Way(vn.gandan.ledger.Reason why, AccountName debit, AccountName credit) {}
}

package vn.gandan.visit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.bank.Bank;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.Vouchers;

@Component
class ReturningTransfers extends Handling<ReturnTransfer, ReturnTransfer.Done> {
  private final TransferJournal transfers;
  private final TransferCredits credits;
  private final TransferReturns returns;
  private final Vouchers vouchers;
  private final Bank bank;
  private final Ledger ledger;

  // Whose it is, how it stands, what becomes of it, and the two books that it is entered in.
  ReturningTransfers(
      TransferJournal transfers,
      TransferCredits credits,
      TransferReturns returns,
      Vouchers vouchers,
      Bank bank,
      Ledger ledger) {
    super(
        "visit.return-transfer",
        ReturnTransfer.class,
        ReturnTransfer.Done.class,
        Set.of(Role.DIRECTOR, Role.PROVINCE_OFFICE));
    this.transfers = transfers;
    this.credits = credits;
    this.returns = returns;
    this.vouchers = vouchers;
    this.bank = bank;
    this.ledger = ledger;
  }

  @Override
  public ReturnTransfer.Done perform(ReturnTransfer act, Performance performance) {
    Held held =
        performance.actor().role() == Role.PROVINCE_OFFICE
            ? stray(act.credit())
            : loose(act.credit(), performance.desk().unitId());
    returns.add(performance, act);
    vouchers.enter(
        performance,
        new Vouchers.Entered(name(), act.what().part(), "", act.paper(), held.amount()));
    if (credits.inSuspense(act.credit())) {
      ledger.post(performance, out(held, act.what()));
    }
    return new ReturnTransfer.Done(act.credit());
  }

  /** Out of suspense, and out of what is at the bank under this account. */
  private List<Transfer> out(Held held, ReturnTransfer.Kind kind) {
    String subject = bank.account(held.account()).orElseThrow().subject();
    return List.of(
        new Transfer(
            kind == ReturnTransfer.Kind.SENT_BACK
                ? VisitReasons.TRANSFER_BACK
                : VisitReasons.TRANSFER_ENTERED,
            AccountName.dong(held.office(), held.office(), AccountPurpose.SUSPENSE, subject),
            AccountName.dong(held.office(), held.office(), AccountPurpose.BANK, subject),
            held.amount()));
  }

  /** In whose books it stands, and how much. */
  private record Held(UUID office, UUID account, long amount) {}

  /** A director sends back what came for the own office. */
  private Held loose(UUID credit, UUID office) {
    UUID request =
        credits
            .requestOf(credit, office)
            .orElseThrow(() -> new RefusedException(new VisitRefusal.UnknownTransfer(credit)));
    // Whoever settles with it at this moment waits, or has been first.
    transfers.lock(request);
    LooseCredit loose =
        credits
            .loose(credit, office)
            .orElseThrow(() -> new RefusedException(new VisitRefusal.TransferNotLoose(credit)));
    return new Held(office, transfers.find(request).orElseThrow().account(), loose.amount());
  }

  /** The province sends back what came for nobody. */
  private Held stray(UUID credit) {
    transfers.lock(credit);
    return credits
        .stray(credit)
        .map(stray -> new Held(stray.office(), stray.account(), stray.amount()))
        .orElseThrow(() -> new RefusedException(new VisitRefusal.TransferNotLoose(credit)));
  }
}

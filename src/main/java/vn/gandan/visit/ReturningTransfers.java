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

@Component
class ReturningTransfers extends Handling<ReturnTransfer, ReturnTransfer.Done> {
  private final TransferJournal transfers;
  private final TransferCredits credits;
  private final Bank bank;
  private final Ledger ledger;

  ReturningTransfers(TransferJournal transfers, TransferCredits credits, Bank bank, Ledger ledger) {
    super(
        "visit.return-transfer",
        ReturnTransfer.class,
        ReturnTransfer.Done.class,
        Set.of(Role.DIRECTOR, Role.PROVINCE_OFFICE));
    this.transfers = transfers;
    this.credits = credits;
    this.bank = bank;
    this.ledger = ledger;
  }

  @Override
  public ReturnTransfer.Done perform(ReturnTransfer act, Performance performance) {
    Held held =
        performance.actor().role() == Role.PROVINCE_OFFICE
            ? stray(act.credit())
            : loose(act.credit(), performance.desk().unitId());
    credits.sendBack(performance, act);
    String subject = bank.account(held.account()).orElseThrow().subject();
    ledger.post(
        performance,
        List.of(
            new Transfer(
                VisitReasons.TRANSFER_BACK,
                AccountName.dong(held.office(), held.office(), AccountPurpose.SUSPENSE, subject),
                AccountName.dong(held.office(), held.office(), AccountPurpose.BANK, subject),
                held.amount())));
    return new ReturnTransfer.Done(act.credit());
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
        credits.loose(office).stream()
            .filter(each -> each.credit().equals(credit))
            .findFirst()
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

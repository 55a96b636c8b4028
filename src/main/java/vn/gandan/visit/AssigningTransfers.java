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
class AssigningTransfers extends Handling<AssignTransfer, AssignTransfer.Done> {
  private final TransferJournal transfers;
  private final TransferCredits credits;
  private final Bank bank;
  private final Ledger ledger;

  AssigningTransfers(TransferJournal transfers, TransferCredits credits, Bank bank, Ledger ledger) {
    super(
        "visit.assign-transfer",
        AssignTransfer.class,
        AssignTransfer.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.transfers = transfers;
    this.credits = credits;
    this.bank = bank;
    this.ledger = ledger;
  }

  /** From then on it is as if it had come under that code. */
  @Override
  public AssignTransfer.Done perform(AssignTransfer act, Performance performance) {
    // Whoever sends it back at this moment waits, or has been first.
    transfers.lock(act.credit());
    StrayCredit stray =
        credits
            .stray(act.credit())
            .orElseThrow(
                () -> new RefusedException(new VisitRefusal.TransferNotLoose(act.credit())));
    TransferRequest request =
        transfers
            .under(act.reference())
            .orElseThrow(() -> new RefusedException(new VisitRefusal.UnknownCode(act.reference())));
    transfers.lock(request.id());
    TransferRules.assigning(
            stray.amount(),
            subject(stray.account()),
            transfers.find(request.id()).orElseThrow(),
            subject(request.account()))
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    credits.claim(performance, stray.credit(), request.id(), act.words());
    if (!stray.office().equals(request.office())) {
      ledger.post(performance, moved(stray, request.office()));
    }
    return new AssignTransfer.Done(stray.credit(), request.id());
  }

  private String subject(UUID account) {
    return bank.account(account).orElseThrow().subject();
  }

  /** Out of the books of one office and into those of the other. */
  private List<Transfer> moved(StrayCredit stray, UUID office) {
    String subject = subject(stray.account());
    return List.of(
        new Transfer(
            VisitReasons.TRANSFER_FOUND,
            AccountName.dong(stray.office(), stray.office(), AccountPurpose.SUSPENSE, subject),
            AccountName.dong(stray.office(), stray.office(), AccountPurpose.BANK, subject),
            stray.amount()),
        new Transfer(
            VisitReasons.TRANSFER_FOUND,
            AccountName.dong(office, office, AccountPurpose.BANK, subject),
            AccountName.dong(office, office, AccountPurpose.SUSPENSE, subject),
            stray.amount()));
  }
}

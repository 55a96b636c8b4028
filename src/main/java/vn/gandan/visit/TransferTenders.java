package vn.gandan.visit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.bank.Bank;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.operation.Performance;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;

/** Lets a transfer stand where the cash would, once, for the basket that it was asked for. */
@Component
class TransferTenders {
  private final TransferJournal transfers;
  private final TransferCredits credits;
  private final Tills tills;
  private final Bank bank;

  TransferTenders(TransferJournal transfers, TransferCredits credits, Tills tills, Bank bank) {
    this.transfers = transfers;
    this.credits = credits;
    this.tills = tills;
    this.bank = bank;
  }

  /**
   * @return where it stands since it came, to be debited with what the person pays
   * @throws RefusedException if the transfer is not for exactly this, was spent, or is not
   *     confirmed
   */
  AccountName spend(UUID id, UUID receipt, List<Line> lines, Shift shift, Performance performance) {
    transfers.lock(id);
    TransferRequest request =
        transfers
            .find(id)
            .filter(found -> found.office().equals(shift.office()))
            .orElseThrow(() -> new RefusedException(new VisitRefusal.UnknownTransfer(id)));
    if (request.receipt() != null) {
      throw new RefusedException(new VisitRefusal.TransferSettled(id));
    }
    if (!request.shift().equals(shift.id()) && open(request.shift())) {
      throw new RefusedException(new VisitRefusal.TransferOfOtherShift(id));
    }
    BasketRules.onlyCash(lines)
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    if (!TransferRules.digest(BasketRules.paid(lines)).equals(request.linesDigest())) {
      throw new RefusedException(new VisitRefusal.TransferForOther(id));
    }
    UUID credit =
        credits.free(id).stream()
            .filter(each -> each.amount() == request.amount())
            .findFirst()
            .map(TransferCredits.Free::credit)
            .orElseThrow(() ->
                new RefusedException(new VisitRefusal.TransferNotConfirmed(id, request.amount())));
    transfers.settle(performance, receipt, request, credit);
    UUID office = request.office();
    return AccountName.dong(
        office,
        office,
        AccountPurpose.SUSPENSE,
        bank.account(request.account()).orElseThrow().subject());
  }

  /** While its clerk may still come back to it, it is nobody else's. */
  private boolean open(UUID shift) {
    return tills.shift(shift).filter(found -> found.closing() == null).isPresent();
  }
}

package vn.gandan.visit;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class ReturningTransfers extends Handling<ReturnTransfer, ReturnTransfer.Done> {
  private final TransferJournal transfers;

  ReturningTransfers(TransferJournal transfers) {
    super(
        "visit.return-transfer",
        ReturnTransfer.class,
        ReturnTransfer.Done.class,
        Set.of(Role.DIRECTOR));
    this.transfers = transfers;
  }

  @Override
  public ReturnTransfer.Done perform(ReturnTransfer act, Performance performance) {
    UUID office = performance.desk().unitId();
    UUID request =
        transfers
            .requestOf(act.credit(), office)
            .orElseThrow(
                () -> new RefusedException(new VisitRefusal.UnknownTransfer(act.credit())));
    // Whoever settles with it at this moment waits, or has been first.
    transfers.lock(request);
    if (transfers.loose(office).stream().noneMatch(each -> each.credit().equals(act.credit()))) {
      throw new RefusedException(new VisitRefusal.TransferNotLoose(act.credit()));
    }
    transfers.addReturn(performance, act);
    return new ReturnTransfer.Done(act.credit());
  }
}

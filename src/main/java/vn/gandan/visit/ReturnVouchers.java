package vn.gandan.visit;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.VoucherKind;

/** Money that was sent back, as vouchers: what was taken back is loose on its list again. */
@Component
class ReturnVouchers implements VoucherKind {
  private final TransferJournal transfers;
  private final TransferReturns returns;

  ReturnVouchers(TransferJournal transfers, TransferReturns returns) {
    this.transfers = transfers;
    this.returns = returns;
  }

  @Override
  public String act() {
    return "visit.return-transfer";
  }

  /** Of the office that sent it back, or of the province where it did. */
  @Override
  public Set<Role> second() {
    return EnumSet.of(Role.VAULT_KEEPER, Role.DIRECTOR, Role.PROVINCE_OFFICE);
  }

  @Override
  public void takenBack(Performance performance, UUID operation) {
    // Whoever settles with it, lays it on a code or sends it back waits.
    transfers.lock(returns.lockOf(operation));
    returns.takeBack(performance, operation);
  }
}

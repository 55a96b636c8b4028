package vn.gandan.visit;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.VoucherKind;

/** Payments of fees as vouchers: what was taken back is held for its agency again. */
@Component
class FeeVouchers implements VoucherKind {
  private final FeeJournal fees;

  FeeVouchers(FeeJournal fees) {
    this.fees = fees;
  }

  @Override
  public String act() {
    return "visit.pay-fees";
  }

  @Override
  public Set<Role> second() {
    return EnumSet.of(Role.VAULT_KEEPER, Role.DIRECTOR);
  }

  @Override
  public void takenBack(Performance performance, UUID operation) {
    fees.takeBack(performance, operation);
  }
}

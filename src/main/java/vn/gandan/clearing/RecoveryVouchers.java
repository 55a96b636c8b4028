package vn.gandan.clearing;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.VoucherKind;

/** Recoveries as vouchers, while no signed settlement counts them and nothing was passed on. */
@Component
class RecoveryVouchers implements VoucherKind {
  private final Recoveries recoveries;

  RecoveryVouchers(Recoveries recoveries) {
    this.recoveries = recoveries;
  }

  @Override
  public String act() {
    return "clearing.recover";
  }

  /** An office has one director, who entered it. */
  @Override
  public Set<Role> second() {
    return EnumSet.of(Role.DIRECTOR, Role.VAULT_KEEPER);
  }

  @Override
  public void takenBack(Performance performance, UUID operation) {
    recoveries.takeBack(performance, operation);
  }
}

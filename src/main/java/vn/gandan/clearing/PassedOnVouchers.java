package vn.gandan.clearing;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.VoucherKind;

/** What was passed on to payers as vouchers: taken back, it lies with the office again. */
@Component
class PassedOnVouchers implements VoucherKind {
  private final LateRecoveries recoveries;
  private final RoundDuties rounds;

  PassedOnVouchers(LateRecoveries recoveries, RoundDuties rounds) {
    this.recoveries = recoveries;
    this.rounds = rounds;
  }

  @Override
  public String act() {
    return "clearing.return-recovered";
  }

  @Override
  public Set<Role> second() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public void takenBack(Performance performance, UUID operation) {
    rounds.lock(recoveries.round(operation));
    recoveries.takeBack(performance, operation);
  }
}

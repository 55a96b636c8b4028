package vn.gandan.clearing;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.VoucherKind;

/** Payments on settlements as vouchers: what was taken back is owed again. */
@Component
class SettlementPaymentVouchers implements VoucherKind {
  private final SettlementPaymentJournal payments;
  private final RoundDuties rounds;

  SettlementPaymentVouchers(SettlementPaymentJournal payments, RoundDuties rounds) {
    this.payments = payments;
    this.rounds = rounds;
  }

  @Override
  public String act() {
    return "clearing.pay-settlement";
  }

  @Override
  public Set<Role> second() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public void takenBack(Performance performance, UUID operation) {
    rounds.lock(payments.round(operation));
    payments.takeBack(performance, operation);
  }
}

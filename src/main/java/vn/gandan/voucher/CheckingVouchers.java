package vn.gandan.voucher;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class CheckingVouchers extends Handling<CheckVoucher, CheckVoucher.Done> {
  private final Vouchers vouchers;
  private final VoucherJournal journal;

  CheckingVouchers(Vouchers vouchers, VoucherJournal journal) {
    super(
        "voucher.check",
        CheckVoucher.class,
        CheckVoucher.Done.class,
        EnumSet.of(Role.VAULT_KEEPER, Role.DIRECTOR, Role.PROVINCE_OFFICE));
    this.vouchers = vouchers;
    this.journal = journal;
  }

  @Override
  public CheckVoucher.Done perform(CheckVoucher act, Performance performance) {
    Voucher voucher = vouchers.locked(act.operation(), performance);
    vouchers
        .mayNotCheck(voucher, performance.actor())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    journal.check(performance, voucher);
    return new CheckVoucher.Done(act.operation());
  }
}

package vn.gandan.voucher;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.Handling;
import vn.gandan.operation.OperationHistory;
import vn.gandan.operation.Performance;

@Component
class TakingVouchersBack extends Handling<TakeVoucherBack, TakeVoucherBack.Done> {
  private final Vouchers vouchers;
  private final VoucherJournal journal;
  private final OperationHistory operations;
  private final Ledger ledger;

  TakingVouchersBack(
      Vouchers vouchers, VoucherJournal journal, OperationHistory operations, Ledger ledger) {
    super(
        "voucher.take-back",
        TakeVoucherBack.class,
        TakeVoucherBack.Done.class,
        EnumSet.of(Role.VAULT_KEEPER, Role.DIRECTOR, Role.PROVINCE_OFFICE));
    this.vouchers = vouchers;
    this.journal = journal;
    this.operations = operations;
    this.ledger = ledger;
  }

  /** What it moved may be gone since: the ledger itself refuses to take more than is there. */
  @Override
  public TakeVoucherBack.Done perform(TakeVoucherBack act, Performance performance) {
    Voucher voucher = vouchers.locked(act.operation(), performance);
    vouchers
        .mayNotTakeBack(voucher, performance.actor())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    if (!alone(voucher.operation())) {
      throw new RefusedException(new VoucherRefusal.NotAlone());
    }
    vouchers.kind(voucher).takenBack(performance, voucher.operation());
    journal.takeBack(performance, voucher, act.words());
    // A settlement of days on which nothing was taken entered nothing.
    if (!ledger.entries(voucher.operation()).isEmpty()) {
      ledger.reverse(performance, voucher.operation());
    }
    return new TakeVoucherBack.Done(voucher.operation(), voucher.amount());
  }

  /** The mirror takes all of an operation back; what else was done by it has rules of its own. */
  private boolean alone(UUID operation) {
    return operations.of(List.of(operation)).stream().allMatch(each -> each.acts().size() == 1);
  }
}

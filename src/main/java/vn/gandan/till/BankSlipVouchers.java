package vn.gandan.till;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Performance;
import vn.gandan.voucher.VoucherKind;

/** Slips of the bank as vouchers: cash that came into the vault by one must still be there. */
@Component
class BankSlipVouchers implements VoucherKind {

  @Override
  public String act() {
    return "till.bank";
  }

  @Override
  public Set<Role> second() {
    return EnumSet.of(Role.VAULT_KEEPER, Role.DIRECTOR);
  }

  /** Nothing to write: what a slip moved is told by the ledger alone. */
  @Override
  public void takenBack(Performance performance, UUID operation) {}
}

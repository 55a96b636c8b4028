package vn.gandan.voucher;

import java.util.Optional;
import java.util.Set;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Source;

/** Decides who checks an entry, and who takes it back; touches no table. */
@Source({
  "Luật Kế toán 88/2015/QH13, Điều 16, 27: an entry rests on its paper, and is corrected, not erased",
  "own rule: whoever entered a paper neither checks nor takes back the entry",
  "own rule: what was checked may still be taken back"
})
final class VoucherRules {
  private VoucherRules() {}

  /**
   * @param second the roles of this kind's second person
   */
  static Optional<VoucherRefusal> check(Voucher voucher, Set<Role> second, Actor actor) {
    Optional<VoucherRefusal> no = takeBack(voucher, second, actor);
    return no.isEmpty() && voucher.checked() != null
        ? Optional.of(new VoucherRefusal.Checked(voucher.operation()))
        : no;
  }

  /**
   * @param second the roles of this kind's second person
   */
  static Optional<VoucherRefusal> takeBack(Voucher voucher, Set<Role> second, Actor actor) {
    if (voucher.enteredBy().equals(actor.accountId())) {
      return Optional.of(new VoucherRefusal.OwnVoucher(voucher.operation()));
    }
    if (!second.contains(actor.role())) {
      return Optional.of(new VoucherRefusal.AnotherRole(voucher.operation()));
    }
    return voucher.back() == null
        ? Optional.empty()
        : Optional.of(new VoucherRefusal.TakenBack(voucher.operation()));
  }
}

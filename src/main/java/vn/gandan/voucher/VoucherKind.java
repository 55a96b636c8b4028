package vn.gandan.voucher;

import java.util.Set;
import java.util.UUID;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Performance;

/**
 * A kind of entry that somebody makes on the ground of a paper. The module whose act it is brings
 * one as a bean, registers the reasons of its entries as reversible, and tells each one to {@link
 * Vouchers#enter}.
 */
public interface VoucherKind {

  /** Name of the act that enters it. */
  String act();

  /** Who may be the second person, in the unit in which it was entered. */
  Set<Role> second();

  /**
   * Told before its entries are mirrored: here the module writes its own row, so that its readings
   * leave the entry out.
   *
   * @param performance of the second person
   * @param operation by which it was entered
   * @throws vn.gandan.kernel.RefusedException if it is too late; then nothing is taken back
   */
  void takenBack(Performance performance, UUID operation);
}

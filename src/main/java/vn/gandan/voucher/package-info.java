/**
 * Vouchers (chứng từ): what somebody entered on the ground of a paper of the bank, of a payer or of
 * a biller. A paper serves once; a second person holds entry and paper against each other, and
 * takes a wrong entry back.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "operation", "ledger"})
@NullMarked
package vn.gandan.voucher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

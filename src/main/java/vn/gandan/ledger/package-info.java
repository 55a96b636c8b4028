/**
 * Ledger (sổ cái tiền và hàng): which amount is on which account, moved by whom and why. The other
 * half of the law that everything is in exactly one hand; the schema refuses an entry that is not
 * one debit and one credit of a registered reason, and an account that would go below what is in
 * it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "operation"})
@NullMarked
package vn.gandan.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

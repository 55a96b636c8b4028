/**
 * Tills (quỹ quầy), vaults and cash bags: who answers for which cash from when to when, how it
 * passes from hand to hand, and what becomes of a difference.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "storage", "operation", "ledger", "voucher", "network"})
@NullMarked
package vn.gandan.till;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Cash desk (quỹ): the pages on which a shift is opened, cash is offered, counted and closed, and
 * on which differences are disputed and settled. Decides nothing; every write goes through the
 * door.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "operation",
      "ledger",
      "voucher",
      "till",
      "network",
      "access",
      "handover",
      "sheet",
      "signing",
      "ui"
    })
@NullMarked
package vn.gandan.cashdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

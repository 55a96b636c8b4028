/**
 * Visits (lượt khách): everything that one person pays and is paid at the counter in one operation,
 * with one receipt. Services bring their lines; what the basket does with them is the same for all.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "operation",
      "ledger",
      "voucher",
      "till",
      "bank",
      "network",
      "dossier",
      "catalogue",
      "tariff",
      "party",
      "access",
      "paper",
      "handover",
      "ui"
    })
@NullMarked
package vn.gandan.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

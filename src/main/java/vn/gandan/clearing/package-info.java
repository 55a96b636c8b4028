/**
 * Clearing (quyết toán với bên chi trả): until when a round may be paid, what goes back to the
 * payer, what comes back after a death, and what the payer and the post owe each other. Pays nobody
 * at a counter or at home.
 */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "kernel",
      "storage",
      "operation",
      "network",
      "ledger",
      "voucher",
      "till",
      "visit",
      "benefit",
      "handover",
      "paper",
      "sheet",
      "signing",
      "ui"
    })
@NullMarked
package vn.gandan.clearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

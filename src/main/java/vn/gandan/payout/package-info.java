/**
 * Payouts (chi trả): who comes to be paid and how they are known, powers of those who collect for
 * others, payment at the counter and at home, and why somebody was not paid. Money moves through
 * the basket of the visit like all money; who holds which duty says {@code benefit}.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "operation",
      "ledger",
      "till",
      "visit",
      "benefit",
      "clearing",
      "party",
      "network",
      "attachment",
      "access",
      "handover",
      "ui"
    })
@NullMarked
package vn.gandan.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Bank (ngân hàng): on which account an office receives, the VietQR code that asks for a transfer,
 * and which credits the bank has confirmed. What it confirmed is in the books at once, in suspense;
 * whoever showed the code ({@link vn.gandan.bank.CreditClaims}) says in whose, and takes it out.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "operation",
      "ledger",
      "job",
      "network",
      "handover",
      "ui"
    })
@NullMarked
package vn.gandan.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

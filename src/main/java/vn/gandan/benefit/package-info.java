/**
 * Benefits (chi trả an sinh): programmes, contracts with payers, the monthly list from the payer's
 * file to the commune's signature, and the duties to pay that come to be when a round is frozen.
 * Pays nobody: whoever pays asks {@link vn.gandan.benefit.Benefits} who holds which duty.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "operation",
      "network",
      "party",
      "sheet",
      "ui",
      "handover"
    })
@NullMarked
package vn.gandan.benefit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Collections (thu hộ): what customers of others pay at the counter. Billers and their contracts,
 * what is owed as the biller tells it, the payment in the visit's basket, and telling the biller
 * until it answers, so that nothing is paid twice and nothing is lost.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "access",
      "storage",
      "operation",
      "job",
      "ledger",
      "voucher",
      "till",
      "visit",
      "network",
      "handover",
      "sheet",
      "ui"
    })
@NullMarked
package vn.gandan.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

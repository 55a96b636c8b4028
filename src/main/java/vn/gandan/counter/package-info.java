/**
 * The counter (quầy giao dịch) of a commune post office: pages for clerks who find a citizen, see
 * what waits for them, hand in, take supplements and return results; every write goes through the
 * door. Keeps nothing of its own but visits that are not finished and what was printed.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "operation",
      "custody",
      "network",
      "catalogue",
      "calendar",
      "party",
      "dossier",
      "postage",
      "tariff",
      "paper",
      "attachment",
      "ui"
    })
@NullMarked
package vn.gandan.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

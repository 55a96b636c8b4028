/**
 * Handover at the desk (giao nhận): pages on which things are packed, dispatched, counted, opened
 * and put away, and on which differences are closed. Every write goes through the door; the public
 * classes are what other pages need to speak of hands.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "operation",
      "custody",
      "network",
      "catalogue",
      "dossier",
      "paper",
      "access",
      "ui"
    })
@NullMarked
package vn.gandan.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

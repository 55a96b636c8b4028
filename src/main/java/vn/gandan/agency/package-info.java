/**
 * The agency's desk (cơ quan giải quyết): pages on which an officer sees what is due, takes the
 * steps that decide, prints the forms and keeps the list of what may come by post.
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
      "dossier",
      "party",
      "paper",
      "access",
      "ui",
      "handover"
    })
@NullMarked
package vn.gandan.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

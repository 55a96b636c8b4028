/**
 * The public's side (cổng công khai): where a dossier is, what a procedure needs, where a post
 * office is, what agencies take by post, what the post charges, and what a receipt says. Shows
 * nothing of any person.
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
      "visit",
      "tariff",
      "access",
      "ui"
    })
@NullMarked
package vn.gandan.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

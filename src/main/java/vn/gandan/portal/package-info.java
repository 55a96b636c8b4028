/**
 * The public's side (cổng công khai): where a dossier is, what a procedure needs, where a post
 * office is, and what agencies take by post. Shows nothing of any person.
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
      "access",
      "ui"
    })
@NullMarked
package vn.gandan.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

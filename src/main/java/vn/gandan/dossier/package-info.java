/**
 * Dossiers (hồ sơ thủ tục hành chính): from guidance before there is one to the signature of who
 * takes the result. Rules, an act log guarded by the schema, and the acts that the door performs.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "storage",
      "attachment",
      "operation",
      "custody",
      "network",
      "catalogue",
      "calendar",
      "party"
    })
@NullMarked
package vn.gandan.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

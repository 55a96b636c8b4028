/**
 * The demonstration: fills its provinces with their network and post lists, and says who may sign
 * in. Nothing of it exists outside the profile {@code demo}, and nothing depends on it.
 */
@ApplicationModule(
    allowedDependencies = {
      "access",
      "bank",
      "benefit",
      "catalogue",
      "collection",
      "network",
      "storage",
      "kernel"
    })
@NullMarked
package vn.gandan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Words that belong to no module: money, refusals, text, ids of actors, markers on SQL and on
 * rules. Depends on nothing of ours.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.gandan.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

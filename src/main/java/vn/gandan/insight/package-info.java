/**
 * The director's day (một ngày của giám đốc): what is late, what is idle, what is where, for one
 * office or for all of a province. Reads through the faces of others and writes nothing.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "operation", "custody", "network", "dossier", "ui"})
@NullMarked
package vn.gandan.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

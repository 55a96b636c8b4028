/**
 * The command that loads reference data of any province from CSV files, as the database's owner.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "storage", "sheet", "network", "catalogue", "ui"})
@NullMarked
package vn.gandan.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Tables that people bring as CSV or XLSX files: read whole or row by row, checked cell by cell,
 * with a fault for each bad row, before anything is stored.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.gandan.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

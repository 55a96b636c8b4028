/**
 * Where rows live: one schema for each province, {@code national} for shared reference data, {@code
 * platform} for logins and sessions. Routes each request to its province, migrates as the owner,
 * and refuses to start with wrong rights.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.gandan.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

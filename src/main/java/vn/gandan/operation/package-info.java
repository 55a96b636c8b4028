/**
 * The one door for every write. Modules bring acts; an operation gathers acts of one person at one
 * desk and commits them together or not at all, once however often it is sent.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage"})
@NullMarked
package vn.gandan.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

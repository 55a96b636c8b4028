/**
 * Jobs (việc chạy nền): what is still to be done after an operation and outside of it, such as
 * telling a biller. A job is written in the operation's own transaction into the province's schema,
 * so it is there if and only if the operation is, and it is tried until it is done.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "ui"})
@NullMarked
package vn.gandan.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

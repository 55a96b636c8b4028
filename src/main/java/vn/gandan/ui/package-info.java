/**
 * What people see and how they are told no: texts in two languages, the frame of every page, the
 * parts of forms, problems after RFC 9457, and the guard at the edge that lets no broken text in.
 * The manual for builders of pages is {@code docs/screens.md}.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package vn.gandan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

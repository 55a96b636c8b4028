/**
 * Digital signatures (chữ ký số): signs files that leave the house as evidence with the
 * organisation's certificate, so that whoever gets one can prove whose it is and that it was not
 * changed. Knows nothing of what stands in them.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "storage :: embedded"})
@NullMarked
package vn.gandan.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

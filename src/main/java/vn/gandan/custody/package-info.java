/**
 * Chain of custody (sổ giao nhận): who holds which physical thing, since when, from whom. One half
 * of the law that everything is in exactly one hand; the schema refuses a broken or a forked chain.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "operation"})
@NullMarked
package vn.gandan.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

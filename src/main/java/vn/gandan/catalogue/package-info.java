/**
 * The catalogue (danh mục thủ tục hành chính): procedures by version with their papers, limits and
 * fees; what each agency accepts by post; the province's own fees. Other modules ask {@link
 * vn.gandan.catalogue.Catalogue}.
 */
@ApplicationModule(
    allowedDependencies = {"network", "operation", "calendar", "storage", "sheet", "kernel"})
@NullMarked
package vn.gandan.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Tariffs (bảng giá cước): what the post itself charges, published before anybody pays it, by dated
 * decision. The State's fees stand in the catalogue; what is on neither cannot be charged.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "storage", "operation", "handover", "access", "ui"})
@NullMarked
package vn.gandan.tariff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

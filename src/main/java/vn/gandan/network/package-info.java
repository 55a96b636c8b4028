/**
 * The network (mạng lưới): territory of the country, commune post offices with their decisions and
 * directors, service points, staff and their posts, agencies and desks. Everything has a day from
 * which and a day until which it holds. Other modules ask {@link vn.gandan.network.Network}.
 */
@ApplicationModule(allowedDependencies = {"calendar", "operation", "storage", "sheet", "kernel"})
@NullMarked
package vn.gandan.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package vn.gandan.benefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount, a coefficient, a day or a limit (mức), from a day on.
 *
 * @param value in the unit of the item
 * @param until first day that no longer counts; null while nothing follows
 * @param source the decree, or the province's decision
 * @param assumed nobody has compared it with its source
 * @param provincial the province's own, which goes before the country's
 */
public record Rate(
    RateItem item,
    long value,
    LocalDate since,
    @Nullable LocalDate until,
    String source,
    boolean assumed,
    boolean provincial) {}

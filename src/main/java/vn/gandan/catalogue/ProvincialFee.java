package vn.gandan.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * A fee by resolution of the People's Council of the province, in force or to come.
 *
 * @param decidedOn date of the resolution; null for fees from before the one door
 * @param until first day that no longer counts; null while nothing follows it
 */
public record ProvincialFee(
    String code,
    String name,
    Procedure.Channel channel,
    Vnd amount,
    String decision,
    @Nullable LocalDate decidedOn,
    LocalDate since,
    @Nullable LocalDate until) {}

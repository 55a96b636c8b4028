package vn.gandan.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an agency's list for the post, standing, to come or ended.
 *
 * @param decidedOn date of the decision; null for entries from before the one door
 * @param until first day that no longer counts; null while nothing follows it
 * @param operation that entered it; null for entries from before the one door
 */
public record PostListChange(
    String code,
    String name,
    boolean accepted,
    String decision,
    @Nullable LocalDate decidedOn,
    LocalDate since,
    @Nullable LocalDate until,
    Instant recordedAt,
    @Nullable UUID operation) {}

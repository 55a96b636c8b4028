package vn.gandan.clearing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A round that may be paid until a later day (quyết định chuyển chi).
 *
 * @param until last day
 * @param ground as it was written
 */
public record CarriedOver(int seq, LocalDate until, String ground, Instant at) {}

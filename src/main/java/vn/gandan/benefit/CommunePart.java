package vn.gandan.benefit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * What one commune answers for in a list (phần của xã).
 *
 * @param questioned lines in question, also of those who are no longer on the list
 * @param unexplained of these
 * @param signedAt null while it has not signed
 */
public record CommunePart(
    String commune,
    long lines,
    Vnd total,
    long questioned,
    long unexplained,
    @Nullable Instant signedAt) {}

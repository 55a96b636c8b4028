package vn.gandan.till;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A difference with everything that was said about it, and by whom (diễn biến chênh lệch).
 *
 * @param dispute null if nobody disputed
 * @param end null while it is open
 * @param proposals of the centre, as they were made
 */
public record ArguedDifference(
    Difference difference, @Nullable Said dispute, @Nullable Said end, List<Proposal> proposals) {}

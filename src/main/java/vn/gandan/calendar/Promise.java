package vn.gandan.calendar;

import java.time.Instant;
import java.util.List;

/**
 * When the answer is due by law (hẹn trả kết quả), and why.
 *
 * @param dueAt on time is what is ready at or before this instant
 * @param late true if the dossier counts as late whatever its date, because a second supplement was
 *     asked, or the first one after the time had already run out
 * @param steps in the order of the reckoning
 */
public record Promise(Instant dueAt, boolean late, List<Step> steps) {
  public Promise {
    steps = List.copyOf(steps);
  }
}

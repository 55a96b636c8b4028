package vn.gandan.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request for more papers (yêu cầu bổ sung, form 02): the clock stands still meanwhile.
 *
 * @param completedAt when the agency had them all; null while they are awaited
 */
public record Supplement(Instant askedAt, @Nullable Instant completedAt) {
  public Supplement {
    if (completedAt != null && completedAt.isBefore(askedAt)) {
      throw new IllegalArgumentException("a supplement was completed before it was asked");
    }
  }
}

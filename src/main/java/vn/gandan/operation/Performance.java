package vn.gandan.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.kernel.Actor;
import vn.gandan.storage.Writes;

/**
 * The operation that an act belongs to, as its handler sees it.
 *
 * @param happenedAt by the clock of the device
 * @param recordedAt by the server's clock
 * @param clockDoubtful the two differ by more than the bound, so {@code happenedAt} is kept and not
 *     believed
 * @param businessDay the day it counts for, in Asia/Ho_Chi_Minh
 * @param writes sent together, after the operation's own row
 * @param gathered what its acts tell each other
 */
public record Performance(
    UUID operationId,
    Actor actor,
    Desk desk,
    Origin origin,
    Instant happenedAt,
    Instant recordedAt,
    boolean clockDoubtful,
    LocalDate businessDay,
    Writes writes,
    Gathered gathered) {

  /**
   * The instant from which the act counts: what the device said, never later than now, unless its
   * clock is in doubt.
   */
  public Instant effectiveAt() {
    if (clockDoubtful || happenedAt.isAfter(recordedAt)) {
      return recordedAt;
    }
    return happenedAt;
  }
}

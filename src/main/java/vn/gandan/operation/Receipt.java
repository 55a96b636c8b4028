package vn.gandan.operation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The answer to an operation; the same whenever it is asked again.
 *
 * @param deskSeq running number of the desk's shift, without gaps
 * @param acts in the order of the request
 */
public record Receipt(
    UUID operationId,
    long deskSeq,
    Instant recordedAt,
    LocalDate businessDay,
    boolean clockDoubtful,
    List<Done> acts) {

  public Receipt {
    acts = List.copyOf(acts);
  }
}

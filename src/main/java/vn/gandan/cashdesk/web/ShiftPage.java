package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.till.Pieces;

/**
 * A closed shift (biên bản kiểm quỹ).
 *
 * @param byTransfer what people paid by bank transfer, in đồng; it is in no drawer
 * @param difference its difference; null if it agreed
 */
public record ShiftPage(
    UUID id,
    String place,
    String clerk,
    Instant openedAt,
    Instant closedAt,
    long expected,
    long counted,
    boolean complete,
    long byTransfer,
    List<Pieces> pieces,
    @Nullable UUID difference) {

  /** Above 0 too much, below 0 too little. */
  public long off() {
    return counted - expected;
  }
}

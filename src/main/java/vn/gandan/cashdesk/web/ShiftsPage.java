package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shifts of an office, latest first.
 *
 * @param days how far back closed ones are shown
 */
public record ShiftsPage(int days, List<Line> lines) {

  /**
   * @param closedAt null while it is open
   * @param off null while it is open; above 0 too much
   * @param endedFromHere whether whoever looks may end it for somebody at another desk
   */
  public record Line(
      UUID id,
      String place,
      String clerk,
      Instant openedAt,
      @Nullable Instant closedAt,
      @Nullable Long off,
      boolean endedFromHere) {}
}

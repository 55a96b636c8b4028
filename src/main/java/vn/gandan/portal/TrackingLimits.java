package vn.gandan.portal;

import java.time.Duration;
import vn.gandan.access.Throttle;

/** How often the end of a telephone number, or the address of a receipt, may be guessed. */
final class TrackingLimits {
  static final Throttle.Limit PER_CODE = new Throttle.Limit("track", 5, Duration.ofMinutes(30));
  static final Throttle.Limit PER_ADDRESS =
      new Throttle.Limit("track-address", 60, Duration.ofMinutes(30));

  static final Throttle.Limit RECEIPTS_PER_ADDRESS =
      new Throttle.Limit("receipt-address", 60, Duration.ofMinutes(30));

  private TrackingLimits() {}
}

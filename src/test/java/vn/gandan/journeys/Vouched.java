package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.act;

import java.util.Map;
import java.util.UUID;

/** Acts of a second person about what was entered by a paper. */
final class Vouched {
  private Vouched() {}

  static Acts.Sent checks(UUID operation) {
    return act("voucher.check", Map.of("operation", operation));
  }

  static Acts.Sent takesBack(UUID operation) {
    return act("voucher.take-back", Map.of("operation", operation, "words", "Ghi nhầm số tiền"));
  }
}

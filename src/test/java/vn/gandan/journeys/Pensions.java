package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Acts of whoever is paid a pension, as a caller of the API writes them. */
final class Pensions {
  private Pensions() {}

  /**
   * @param shown the number on the card; null if none was shown
   */
  static Acts.Sent present(UUID presentation, UUID who, UUID duty, @Nullable String shown) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("presentation", presentation);
    fields.put("person", who);
    fields.put("duties", List.of(duty));
    fields.put("proof", "CARD");
    if (shown != null) {
      fields.put("number", shown);
    }
    return act("payout.present", fields);
  }

  static Acts.Sent pay(UUID duty, UUID presentation) {
    return act("payout.pay", Map.of("duty", duty, "presentation", presentation));
  }
}

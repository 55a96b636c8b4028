package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.act;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Acts of whoever is paid a pension, as a caller of the API writes them. */
public final class Pensions {
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

  /** A certified paper by which somebody else collects; certified on its first day. */
  public static Acts.Sent power(
      UUID power, UUID duty, UUID proxy, LocalDate from, LocalDate until) {
    return act(
        "payout.grant-power",
        Map.of(
            "power",
            power,
            "duty",
            duty,
            "proxy",
            proxy,
            "form",
            "FORM_13_HSB",
            "paper",
            "12/UQ",
            "certifiedBy",
            "Ủy ban nhân dân xã Lưu Vệ",
            "certifiedOn",
            from.toString(),
            "from",
            from.toString(),
            "until",
            until.toString()));
  }

  static Acts.Sent pay(UUID duty, UUID presentation) {
    return act("payout.pay", Map.of("duty", duty, "presentation", presentation));
  }
}

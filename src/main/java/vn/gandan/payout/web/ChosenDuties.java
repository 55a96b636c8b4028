package vn.gandan.payout.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The boxes that were ticked. */
final class ChosenDuties {
  private ChosenDuties() {}

  /** What is no id is none of the page's boxes. */
  static Set<UUID> of(HttpServletRequest request) {
    String[] sent = request.getParameterValues("duty");
    Set<UUID> chosen = new HashSet<>();
    for (String each : sent == null ? new String[0] : sent) {
      try {
        chosen.add(UUID.fromString(each));
      } catch (IllegalArgumentException _) {
        // Nothing that the page had offered.
      }
    }
    return chosen;
  }
}

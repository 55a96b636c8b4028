package vn.gandan.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Knows the hours of units; the network of offices answers. */
public interface UnitHours {

  /**
   * The unit's own hours and way by post.
   *
   * @param unit the unit's public code or id, as callers of the API write it
   * @return empty if there is no such unit on that day
   */
  Optional<UnitTerms> termsOf(String unit, LocalDate on);
}

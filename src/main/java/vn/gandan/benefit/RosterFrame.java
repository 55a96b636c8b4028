package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What every line of a round's list is held to.
 *
 * @param communes covered by a contract on the first day of payment
 * @param points that pay out on that day, by code
 * @param amountMost the largest amount that is believed, in đồng
 */
record RosterFrame(
    String programmeCode,
    LocalDate month,
    LocalDate monthAfter,
    Set<String> communes,
    Map<String, UUID> points,
    long amountMost,
    LocalDate today) {

  RosterFrame {
    communes = Set.copyOf(communes);
    points = Map.copyOf(points);
  }
}

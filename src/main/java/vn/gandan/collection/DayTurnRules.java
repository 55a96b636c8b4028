package vn.gandan.collection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.gandan.kernel.Source;

/** When files of a day may leave, and how long they are waited for. */
@Source({
  "own rule: the file of a day leaves a quarter of an hour after its cut-off, once nothing of it can"
      + " be on its way any more",
  "own rule: files of a contract that ended are brought and taken for two months"
})
final class DayTurnRules {
  static final int DAYS_AFTER = 60;

  /** No operation takes as long. */
  private static final Duration STILL_WRITING = Duration.ofMinutes(15);

  private DayTurnRules() {}

  /** Whether the file of a day may leave. */
  static boolean over(LocalDate day, LocalTime cutOff, Instant now) {
    Instant end = day.atTime(cutOff).atZone(CollectionRules.ZONE).toInstant();
    return !now.isBefore(end.plus(STILL_WRITING));
  }

  /** Whether files of this contract are still brought and taken, or will be. */
  static boolean counts(BillerContract contract, LocalDate today) {
    LocalDate until = contract.until();
    return until == null || today.isBefore(until.plusDays(DAYS_AFTER));
  }

  static Instant begins(LocalDate day) {
    return day.atStartOfDay(CollectionRules.ZONE).toInstant();
  }

  /** Before which day somebody should ask why a payment has no answer: a whole day is between. */
  static LocalDate lateBefore(LocalDate today) {
    return today.minusDays(1);
  }
}

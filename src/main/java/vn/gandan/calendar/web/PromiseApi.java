package vn.gandan.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.calendar.Calendar;
import vn.gandan.calendar.CalendarRefusal;
import vn.gandan.calendar.StepWords;
import vn.gandan.calendar.TimeLimit;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

/** Tells anybody when an answer would be due, and how that was reckoned. */
@RestController
@RequestMapping("/api/v1/promises")
class PromiseApi {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  private final Calendar calendar;

  PromiseApi(Calendar calendar) {
    this.calendar = calendar;
  }

  /**
   * @param acceptedAt when the agency confirms a complete dossier: the legal clock alone
   * @param handedInAt instead of it, when papers are handed to the post: both legs
   * @throws RefusedException calendar.bad-timestamp, calendar.one-timestamp-needed,
   *     calendar.no-verified-limit, calendar.unknown-unit, calendar.year-not-loaded
   */
  @GetMapping
  @Allowed(Role.ANONYMOUS)
  PromiseBody promise(
      @RequestParam String procedure,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable String acceptedAt,
      @RequestParam(required = false) @Nullable String handedInAt,
      Locale language) {
    StepWords words = StepWords.in(language);
    if (acceptedAt != null && handedInAt == null) {
      Instant accepted = instant("acceptedAt", acceptedAt);
      var promise = calendar.promise(procedure, unit, accepted);
      TimeLimit limit = limitOf(procedure, accepted);
      return PromiseBody.of(procedure, unit, limit, accepted, promise, words);
    }
    if (handedInAt != null && acceptedAt == null) {
      Instant handedIn = instant("handedInAt", handedInAt);
      var promise = calendar.promiseAtCounter(procedure, unit, handedIn);
      TimeLimit limit = limitOf(procedure, handedIn);
      return PromiseBody.of(procedure, unit, limit, handedIn, promise, words);
    }
    throw new RefusedException(new CalendarRefusal.OneTimestampNeeded());
  }

  private TimeLimit limitOf(String procedure, Instant at) {
    return calendar.limitOf(procedure, LocalDate.ofInstant(at, ZONE));
  }

  /** A "+" that a caller forgot to encode arrives as a space; nothing else can stand there. */
  private static Instant instant(String parameter, String raw) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(raw.strip().replace(' ', '+'));
      if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
        return time.toInstant();
      }
    } catch (DateTimeParseException _) {
      // Told below, like a year that no calendar will ever hold.
    }
    throw new RefusedException(new CalendarRefusal.BadTimestamp(parameter));
  }
}

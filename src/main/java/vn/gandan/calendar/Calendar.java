package vn.gandan.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.gandan.kernel.RefusedException;
import vn.gandan.storage.ReferenceMemory;

/** Lịch làm việc and hẹn trả kết quả: working days, and when an answer is due. */
@Service
public class Calendar {
  /** Hours of an agency about which nothing else is known. */
  static final String STANDARD_HOURS = "STANDARD";

  /** The tables change only when the owner loads reference data, so a short memory is right. */
  private static final Duration KEEP = Duration.ofMinutes(5);

  private final CalendarTable table;
  private final InstantSource clock;
  private final ObjectProvider<ProcedureLimits> limits;
  private final ObjectProvider<UnitHours> units;
  private final ReferenceMemory<ZoneOn, PostalLeg> legs = new ReferenceMemory<>();
  private volatile @Nullable Known known;

  Calendar(
      CalendarTable table,
      InstantSource clock,
      ObjectProvider<ProcedureLimits> limits,
      ObjectProvider<UnitHours> units) {
    this.table = table;
    this.clock = clock;
    this.limits = limits;
    this.units = units;
  }

  /**
   * When the answer to this procedure is due.
   *
   * @param unit code or id of the deciding agency's unit; null for the usual hours
   * @param acceptedAt when the agency confirmed a complete dossier
   * @throws RefusedException with a {@link CalendarRefusal}, or with the catalogue's own if there
   *     is no such procedure
   */
  public Promise promise(String procedure, @Nullable String unit, Instant acceptedAt) {
    Terms terms = terms(unit, day(acceptedAt));
    return PromiseRules.legal(limitOf(procedure, day(acceptedAt)), acceptedAt, List.of(), terms);
  }

  /**
   * The same for a limit that a running dossier keeps, with its supplements in the order in which
   * they were asked. The first one's time is deducted; a second makes the dossier late.
   *
   * @throws IllegalArgumentException while the first supplement is awaited: nothing is due then
   */
  public Promise promise(
      TimeLimit limit, @Nullable String unit, Instant acceptedAt, List<Supplement> supplements) {
    return PromiseRules.legal(limit, acceptedAt, supplements, terms(unit, day(acceptedAt)));
  }

  /**
   * What to show when papers are handed in at a post office: the way to the agency, the agency's
   * time and the way back.
   */
  public CounterPromise promiseAtCounter(
      String procedure, @Nullable String unit, Instant handedInAt) {
    LocalDate day = day(handedInAt);
    Terms terms = terms(unit, day);
    TimeLimit limit = limitOf(procedure, day);
    PostalZone zone = unit == null ? PostalZone.OUTER : termsOf(unit, day).zone();
    return PromiseRules.atCounter(limit, handedInAt, leg(zone, day), terms);
  }

  /**
   * The limit behind a promise.
   *
   * @throws RefusedException with {@link CalendarRefusal.NoVerifiedLimit}
   */
  public TimeLimit limitOf(String procedure, LocalDate on) {
    return limits
        .getObject()
        .limitOf(procedure, on)
        .orElseThrow(() -> new RefusedException(new CalendarRefusal.NoVerifiedLimit(procedure)));
  }

  /** Whether the day counts as a working day of the state's offices, as known today. */
  public boolean isWorkingDay(LocalDate day) {
    return DayRules.isWorking(day, known().days());
  }

  /** The day itself if it is a working day, otherwise the first one after it. */
  public LocalDate sameOrNextWorkingDay(LocalDate day) {
    return DayRules.sameOrNextWorking(day, known().days());
  }

  /** Holidays, swapped and half days of a year, in order, as known today. */
  public List<DayRule> specialDays(int year) {
    return known().days().of(year);
  }

  private Terms terms(@Nullable String unit, LocalDate on) {
    Known now = known();
    // Refuses a year without data before anything else is asked about it; also bounds the memory.
    now.days().ruleOn(on);
    Terms usual = now.usual().computeIfAbsent(on, day -> usual(now, day));
    return unit == null
        ? usual
        : new Terms(usual.calendar(), termsOf(unit, on).hours(), usual.sameDayCutOff());
  }

  private PostalLeg leg(PostalZone zone, LocalDate on) {
    return legs.get(new ZoneOn(zone, on), asked -> table.leg(asked.zone(), asked.on()))
        .orElseThrow(() -> new IllegalStateException("no postal leg " + zone + " on " + on));
  }

  private Terms usual(Known now, LocalDate on) {
    return new Terms(now.days(), table.hours(STANDARD_HOURS, on), table.cutOff(on));
  }

  private UnitTerms termsOf(String unit, LocalDate on) {
    return Optional.ofNullable(units.getIfAvailable())
        .flatMap(known -> known.termsOf(unit, on))
        .orElseThrow(() -> new RefusedException(new CalendarRefusal.UnknownUnit()));
  }

  private Known known() {
    Instant now = clock.instant();
    Known last = known;
    if (last == null || !last.until().isAfter(now)) {
      last = new Known(table.days(day(now)), new ConcurrentHashMap<>(), now.plus(KEEP));
      known = last;
    }
    return last;
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, Terms.ZONE);
  }

  private record ZoneOn(PostalZone zone, LocalDate on) {}

  private record Known(WorkCalendar days, Map<LocalDate, Terms> usual, Instant until) {}
}

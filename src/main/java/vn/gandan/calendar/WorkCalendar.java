package vn.gandan.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gandan.kernel.RefusedException;

/**
 * The days of the loaded years. A question about any other year is refused: an answer from weekends
 * alone would look right and be wrong at Tết.
 */
public final class WorkCalendar {
  private final Set<Integer> years;
  private final Map<LocalDate, DayRule> rules;

  public WorkCalendar(Set<Integer> years, List<DayRule> rules) {
    this.years = Set.copyOf(years);
    this.rules = rules.stream().collect(Collectors.toMap(DayRule::day, Function.identity()));
  }

  /**
   * What is special about the day, if anything.
   *
   * @throws RefusedException with {@link CalendarRefusal.YearNotLoaded}
   */
  public Optional<DayRule> ruleOn(LocalDate day) {
    if (!years.contains(day.getYear())) {
      throw new RefusedException(new CalendarRefusal.YearNotLoaded(day.getYear()));
    }
    return Optional.ofNullable(rules.get(day));
  }

  /** The special days of one year, in order. */
  public List<DayRule> of(int year) {
    ruleOn(LocalDate.of(year, 1, 1));
    return rules.values().stream()
        .filter(rule -> rule.day().getYear() == year)
        .sorted(Comparator.comparing(DayRule::day))
        .toList();
  }
}

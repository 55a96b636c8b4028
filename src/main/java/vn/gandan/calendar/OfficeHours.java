package vn.gandan.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When an agency's desk is open in an ordinary week (giờ làm việc). The mornings of Monday to
 * Friday are always among them; Saturday only where the desk says so.
 */
public record OfficeHours(Map<DayOfWeek, List<Opening>> week) {
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  /** One stretch of opening, from the first minute to the last, without midnight inside. */
  public record Opening(LocalTime opens, LocalTime closes) {
    public Opening {
      if (!opens.isBefore(closes)) {
        throw new IllegalArgumentException("opens " + opens + " and closes " + closes);
      }
    }
  }

  public OfficeHours {
    Map<DayOfWeek, List<Opening>> copy = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, openings) -> copy.put(day, checked(day, openings)));
    for (DayOfWeek day : WEEKDAYS) {
      List<Opening> openings = copy.getOrDefault(day, List.of());
      if (openings.isEmpty() || !openings.getFirst().opens().isBefore(LocalTime.NOON)) {
        throw new IllegalArgumentException("an agency's desk is open on the morning of " + day);
      }
    }
    week = Map.copyOf(copy);
  }

  /** The same stretches from Monday to Friday. */
  public static OfficeHours weekdays(Opening... openings) {
    Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
    WEEKDAYS.forEach(day -> week.put(day, List.of(openings)));
    return new OfficeHours(week);
  }

  /** These hours, and on Saturdays the given ones. */
  public OfficeHours withSaturday(Opening... openings) {
    Map<DayOfWeek, List<Opening>> more = new EnumMap<>(week);
    more.put(DayOfWeek.SATURDAY, List.of(openings));
    return new OfficeHours(more);
  }

  List<Opening> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  private static List<Opening> checked(DayOfWeek day, List<Opening> openings) {
    List<Opening> sorted = new ArrayList<>(openings);
    sorted.sort((a, b) -> a.opens().compareTo(b.opens()));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).opens().isBefore(sorted.get(i - 1).closes())) {
        throw new IllegalArgumentException("hours overlap on " + day);
      }
    }
    return List.copyOf(sorted);
  }
}

package vn.gandan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not what its weekday says (ngày nghỉ lễ, nghỉ bù, làm bù).
 *
 * @param standsFor the day that this one replaces; always there for swapped days
 * @param certain false where the state has not yet fixed the day and the usual pattern is assumed
 * @param source law, decision or notice
 */
public record DayRule(
    LocalDate day,
    Kind kind,
    @Nullable LocalDate standsFor,
    Wording name,
    boolean certain,
    String source) {

  /** What becomes of the day. */
  public enum Kind {
    /** Nghỉ lễ, tết: off, whatever the weekday. */
    HOLIDAY,
    /** Nghỉ bù, nghỉ hoán đổi: a weekday off in place of another day. */
    SWAPPED_OFF,
    /** Làm bù: a Saturday or Sunday worked in place of a weekday. */
    SWAPPED_WORK,
    /** Nghỉ nửa ngày: a weekday worked until noon. */
    HALF_DAY,
    /** An earlier rule was taken back; the day is what its weekday says. */
    ORDINARY
  }

  public DayRule {
    switch (kind) {
      case SWAPPED_WORK -> require(isWeekend(day) && standsFor != null, day, kind);
      case SWAPPED_OFF -> require(!isWeekend(day) && standsFor != null, day, kind);
      case HALF_DAY -> require(!isWeekend(day), day, kind);
      case HOLIDAY, ORDINARY -> require(standsFor == null, day, kind);
    }
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static void require(boolean sound, LocalDate day, Kind kind) {
    if (!sound) {
      throw new IllegalArgumentException(day + " cannot be " + kind);
    }
  }
}

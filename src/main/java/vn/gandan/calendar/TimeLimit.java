package vn.gandan.calendar;

/**
 * How long the law gives the agency (thời hạn giải quyết).
 *
 * @param value from 1 to 4000; always 1 for {@link LimitUnit#SAME_DAY}
 */
public record TimeLimit(int value, LimitUnit unit) {
  private static final int LONGEST = 4000;

  public TimeLimit {
    if (value < 1 || value > LONGEST) {
      throw new IllegalArgumentException("not a time limit: " + value + " " + unit);
    }
    if (unit == LimitUnit.SAME_DAY && value != 1) {
      throw new IllegalArgumentException("the same day is one day, not " + value);
    }
  }

  public static TimeLimit sameDay() {
    return new TimeLimit(1, LimitUnit.SAME_DAY);
  }
}

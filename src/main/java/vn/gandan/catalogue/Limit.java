package vn.gandan.catalogue;

/** How long the agency has (thời hạn giải quyết), as far as the published page says it. */
public sealed interface Limit {

  /**
   * So many units of time.
   *
   * @param value at least 1
   */
  record In(int value, Unit unit) implements Limit {
    public In {
      if (value < 1) {
        throw new IllegalArgumentException("not a time limit: " + value + " " + unit);
      }
    }
  }

  /** The same day, or the next working day if received after 15:00. */
  record SameDay() implements Limit {}

  /** The page gives no time, or a number without a unit: nothing can be promised. */
  record NotStated() implements Limit {}

  /** In what a limit is counted. */
  enum Unit {
    WORKING_DAY,
    DAY,
    HOUR,
    MONTH
  }
}

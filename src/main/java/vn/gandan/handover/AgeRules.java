package vn.gandan.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.gandan.kernel.Source;
import vn.gandan.operation.OperationDoor;

/** How long a thing has lain, and what to do next; reads no clock. */
@Source({
  "own rule: what waits has an age and a next action",
  "QĐ 45/2016/QĐ-TTg: the post returns the result to the citizen"
})
public final class AgeRules {
  static final int REMIND_AFTER_DAYS = 3;
  static final int CALL_AFTER_DAYS = 10;
  static final int SEND_BACK_AFTER_DAYS = 30;

  private AgeRules() {}

  /** The next action for a result that nobody has collected. */
  public enum Next {
    WAIT,
    REMIND,
    CALL,
    SEND_BACK;

    /** For keys of texts. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /** Calendar days in Vietnam, from 0 on the day itself. */
  public static long days(Instant since, LocalDate today) {
    return Math.max(
        0, ChronoUnit.DAYS.between(LocalDate.ofInstant(since, OperationDoor.ZONE), today));
  }

  /** What to do with a result on a shelf. */
  public static Next next(long days) {
    if (days >= SEND_BACK_AFTER_DAYS) {
      return Next.SEND_BACK;
    }
    if (days >= CALL_AFTER_DAYS) {
      return Next.CALL;
    }
    return days >= REMIND_AFTER_DAYS ? Next.REMIND : Next.WAIT;
  }
}

package vn.gandan.calendar;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Everything that a due time depends on besides the limit.
 *
 * @param sameDayCutOff received later than this, a same-day procedure is answered the next working
 *     day
 */
record Terms(WorkCalendar calendar, OfficeHours hours, LocalTime sameDayCutOff) {
  /** Vietnam has one clock, UTC+7, without summer time. */
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
}

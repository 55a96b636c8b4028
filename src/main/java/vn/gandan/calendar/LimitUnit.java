package vn.gandan.calendar;

/** In what a time limit (thời hạn giải quyết) is counted. */
public enum LimitUnit {
  /** Ngày làm việc. */
  WORKING_DAY,
  /** Ngày: every day of the calendar counts, but the last one must be a working day. */
  DAY,
  /** Giờ làm việc: only while the agency's desk is open. */
  HOUR,
  /** Tháng. */
  MONTH,
  /** Trong ngày: received by the cut-off, answered before the desk closes. */
  SAME_DAY
}

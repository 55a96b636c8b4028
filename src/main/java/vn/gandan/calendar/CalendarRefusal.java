package vn.gandan.calendar;

import vn.gandan.kernel.Refusal;

/** Why there is no answer about days and due times. */
public sealed interface CalendarRefusal extends Refusal {

  /** The holidays of this year are not in the reference data. */
  record YearNotLoaded(int year) implements CalendarRefusal {}

  /** The procedure is known, but nobody has verified its time limit. */
  record NoVerifiedLimit(String procedure) implements CalendarRefusal {}

  /** No such unit on that day. */
  record UnknownUnit() implements CalendarRefusal {}

  /** Not an ISO 8601 instant with its offset. */
  record BadTimestamp(String parameter) implements CalendarRefusal {}

  /** Exactly one of acceptedAt and handedInAt is needed. */
  record OneTimestampNeeded() implements CalendarRefusal {}

  @Override
  default Kind kind() {
    return switch (this) {
      case YearNotLoaded _, NoVerifiedLimit _ -> Kind.UNPROCESSABLE;
      case UnknownUnit _ -> Kind.NOT_FOUND;
      case BadTimestamp _, OneTimestampNeeded _ -> Kind.MALFORMED;
    };
  }
}

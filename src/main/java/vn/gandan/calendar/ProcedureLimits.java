package vn.gandan.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Knows the legal time limit of procedures; the catalogue answers. */
public interface ProcedureLimits {

  /**
   * The time that the law gives for this procedure on that day.
   *
   * @return empty if the procedure is published without a verified time: it gets no promise
   * @throws vn.gandan.kernel.RefusedException with the catalogue's own "not found" if nothing of
   *     that code is known on that day
   */
  Optional<TimeLimit> limitOf(String procedureCode, LocalDate on);
}

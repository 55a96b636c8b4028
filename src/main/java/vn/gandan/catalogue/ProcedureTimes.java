package vn.gandan.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.gandan.calendar.LimitUnit;
import vn.gandan.calendar.ProcedureLimits;
import vn.gandan.calendar.TimeLimit;
import vn.gandan.kernel.RefusedException;

/** Tells the calendar how long agencies have; what the page does not state promises nothing. */
@Component
class ProcedureTimes implements ProcedureLimits {
  private final Catalogue catalogue;

  ProcedureTimes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Optional<TimeLimit> limitOf(String procedureCode, LocalDate on) {
    Procedure procedure =
        catalogue
            .procedure(procedureCode, on)
            .orElseThrow(
                () -> new RefusedException(new CatalogueRefusal.NoSuchProcedure(procedureCode)));
    return switch (procedure.limit()) {
      case Limit.In(int value, Limit.Unit unit) ->
          Optional.of(new TimeLimit(value, LimitUnit.valueOf(unit.name())));
      case Limit.SameDay() -> Optional.of(TimeLimit.sameDay());
      case Limit.NotStated() -> Optional.empty();
    };
  }
}

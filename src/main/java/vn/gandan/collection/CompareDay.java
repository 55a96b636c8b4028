package vn.gandan.collection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gandan.operation.Act;

/**
 * A day that is over is held against the biller's own files, once.
 *
 * @param day at the biller
 * @param lines of the biller's files
 */
public record CompareDay(
    @NotNull UUID comparison,
    @NotNull UUID biller,
    @NotNull LocalDate day,
    @NotNull @Size(max = DayFileRules.MOST_OF_DAY) List<@Valid DayLine> lines)
    implements Act {

  public CompareDay {
    lines = List.copyOf(lines);
  }

  public record Done(UUID comparison, int matched, int differences)
      implements vn.gandan.operation.Done {}
}

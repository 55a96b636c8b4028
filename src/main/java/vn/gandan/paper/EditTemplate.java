package vn.gandan.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * The province words a form anew from a day on; what was there before stays as it is.
 *
 * @param from first day on which papers are printed from it: today at the earliest, at most a year
 *     ahead
 * @param seen how many versions of its own the province had of this form when the editor read it,
 *     so that nobody writes over what they have not seen
 * @param source the law, decision or reason that it follows
 * @param body XHTML, as {@link Template#body}
 */
public record EditTemplate(
    @NotNull Form form,
    @NotNull LocalDate from,
    @PositiveOrZero int seen,
    @NotNull @Written(min = 3, max = 300) String source,
    @NotNull @Written(max = 60_000) String body)
    implements Act {

  /**
   * @param revision counted from 1 within one form and day; of those the highest is printed from
   */
  public record Done(Form form, LocalDate from, int revision) implements vn.gandan.operation.Done {}
}

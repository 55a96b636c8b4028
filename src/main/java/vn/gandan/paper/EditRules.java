package vn.gandan.paper;

import java.time.LocalDate;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** From which day an edited template may be printed from. */
@Source({
  "own rule: never a day that is over, so that what was printed on it can be told from its day",
  "own rule: at most a year ahead, so that a mistyped year does not hide a form's new wording"
})
final class EditRules {
  private EditRules() {}

  static void check(LocalDate from, LocalDate today) {
    if (from.isBefore(today) || from.isAfter(today.plusYears(1))) {
      throw new RefusedException(new PaperRefusal.DayDoesNotFit(from, today));
    }
  }
}

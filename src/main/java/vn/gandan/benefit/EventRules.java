package vn.gandan.benefit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Text;
import vn.gandan.party.CitizenNumber;

/** By what a person that others tell of must be known. */
@Source({
  "Luật Căn cước 26/2023/QH15, Điều 12: the personal number",
  "own rule: name and year of birth where there is no number, marked as weaker"
})
final class EventRules {
  private static final int OLDEST_YEAR = 1850;

  private EventRules() {}

  static void check(ReportEvents.Event event, LocalDate today) {
    if (event.happenedOn().isAfter(today) || event.happenedOn().getYear() < OLDEST_YEAR) {
      throw new RefusedException(new BenefitRefusal.BadEvent("happenedOn"));
    }
    person(event.fullName(), event.birthYear(), event.citizenNumber(), today);
  }

  static void check(DeclareKin act, LocalDate today) {
    person(act.fullName(), act.birthYear(), act.citizenNumber(), today);
  }

  private static void person(
      String name, @Nullable Integer birthYear, @Nullable String number, LocalDate today) {
    String plain = Text.nfc(name).strip();
    if (Text.hasForbidden(plain) || plain.codePoints().noneMatch(Character::isLetter)) {
      throw new RefusedException(new BenefitRefusal.BadEvent("fullName"));
    }
    if (number == null && birthYear == null) {
      throw new RefusedException(new BenefitRefusal.BadEvent("citizenNumber"));
    }
    if (number != null && !CitizenNumber.hasForm(number)) {
      throw new RefusedException(new BenefitRefusal.BadEvent("citizenNumber"));
    }
    if (birthYear != null && (birthYear < OLDEST_YEAR || birthYear > today.getYear())) {
      throw new RefusedException(new BenefitRefusal.BadEvent("birthYear"));
    }
  }
}

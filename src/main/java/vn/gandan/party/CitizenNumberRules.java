package vn.gandan.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/**
 * The structure of the twelve digits. There is no check digit, so a wrong digit shows only where it
 * contradicts what else is known. The first three (place of birth registration) never decide: codes
 * of merged provinces live on, and countries have codes too.
 */
@Source({"TT 07/2016/TT-BCA", "TT 59/2021/TT-BCA, Điều 7"})
final class CitizenNumberRules {
  private static final int DIGITS = 12;

  private CitizenNumberRules() {}

  /** What a number says about its owner. */
  record Told(int birthYear, Sex sex) {}

  /** What in the record the number contradicts. */
  enum Contradiction {
    SEX,
    BIRTH_YEAR,
    /** Born after today. */
    FUTURE
  }

  static boolean hasForm(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return number.length() == DIGITS;
  }

  /** The fourth digit counts centuries from 1900, two to each: even for men, odd for women. */
  static Told told(String number) {
    int century = number.charAt(3) - '0';
    int year = 1900 + century / 2 * 100 + Integer.parseInt(number.substring(4, 6));
    return new Told(year, century % 2 == 0 ? Sex.MALE : Sex.FEMALE);
  }

  static List<Contradiction> contradictions(
      String number, @Nullable LocalDate birthDate, @Nullable Sex sex, LocalDate today) {
    Told told = told(number);
    List<Contradiction> found = new ArrayList<>();
    if (sex != null && sex != told.sex()) {
      found.add(Contradiction.SEX);
    }
    if (birthDate != null && birthDate.getYear() != told.birthYear()) {
      found.add(Contradiction.BIRTH_YEAR);
    }
    if (told.birthYear() > today.getYear()) {
      found.add(Contradiction.FUTURE);
    }
    return found;
  }
}

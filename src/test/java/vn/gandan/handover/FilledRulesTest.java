package vn.gandan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.ui.Language;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.WrittenTexts;

class FilledRulesTest {
  private static final Words WORDS = new Words(WrittenTexts.read(), Language.ENGLISH);
  private static final Mistakes BEFORE = Mistakes.of("other", "before");

  private static Filled filled(String value) {
    return new Filled("task", UUID.randomUUID(), Map.of("field", value, "sure", value));
  }

  /** Found at that field, and what was found before is kept. */
  private static void isFound(Mistakes mistakes, String field) {
    assertThat(mistakes.in("other")).isEqualTo("before");
    assertThat(mistakes.in(field)).isNotBlank();
  }

  private static void passes(Mistakes mistakes) {
    assertThat(mistakes).isEqualTo(BEFORE);
  }

  @ParameterizedTest
  @CsvSource({"ab,false", "abc,true", "abcde,true", "abcdef,false"})
  void aTextIsNeitherTooShortNorTooLong(String value, boolean fits) {
    Mistakes mistakes = FilledRules.text(BEFORE, filled(value), "field", 3, 5, WORDS);
    if (fits) {
      passes(mistakes);
    } else {
      isFound(mistakes, "field");
      assertThat(mistakes.in("field")).contains("3", "5");
    }
  }

  @Test
  void aDayIsADayOfTheCalendar() {
    passes(FilledRules.day(BEFORE, filled("2026-11-24"), "field", WORDS));
    isFound(FilledRules.day(BEFORE, filled("2026-02-30"), "field", WORDS), "field");
    isFound(FilledRules.day(BEFORE, filled(""), "field", WORDS), "field");
  }

  @Test
  void aDayThatNeedNotBeToldIsADayIfItIsTold() {
    passes(FilledRules.maybeDay(BEFORE, filled(""), "field", WORDS));
    passes(FilledRules.maybeDay(BEFORE, filled("2026-11-24"), "field", WORDS));
    isFound(FilledRules.maybeDay(BEFORE, filled("24/11/2026"), "field", WORDS), "field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1,5", "x", "1234567890123456"})
  void aNumberIsDigitsAlone(String value) {
    isFound(FilledRules.whole(BEFORE, filled(value), "field", WORDS), "field");
    isFound(FilledRules.positive(BEFORE, filled(value), "field", WORDS), "field");
    isFound(FilledRules.dong(BEFORE, filled(value), "field", WORDS), "field");
  }

  @Test
  void nothingIsANumberButNoAmount() {
    passes(FilledRules.whole(BEFORE, filled("0"), "field", WORDS));
    isFound(FilledRules.positive(BEFORE, filled("0"), "field", WORDS), "field");
    isFound(FilledRules.dong(BEFORE, filled("0"), "field", WORDS), "field");
    passes(FilledRules.positive(BEFORE, filled("1"), "field", WORDS));
    passes(FilledRules.dong(BEFORE, filled("1.000.000"), "field", WORDS));
  }

  @Test
  void whatNobodyTakesBackIsTickedFirst() {
    passes(FilledRules.sure(BEFORE, filled("yes"), WORDS));
    isFound(FilledRules.sure(BEFORE, filled(""), WORDS), "sure");
  }

  @Test
  void oneOfWhatThePageOffersIsChosen() {
    passes(FilledRules.choice(BEFORE, true, "field", WORDS));
    isFound(FilledRules.choice(BEFORE, false, "field", WORDS), "field");
    passes(FilledRules.choice(BEFORE, filled("MONDAY"), "field", DayOfWeek.class, WORDS));
    isFound(FilledRules.choice(BEFORE, filled("monday"), "field", DayOfWeek.class, WORDS), "field");
    passes(FilledRules.id(BEFORE, filled(UUID.randomUUID().toString()), "field", WORDS));
    isFound(FilledRules.id(BEFORE, filled("1"), "field", WORDS), "field");
  }
}

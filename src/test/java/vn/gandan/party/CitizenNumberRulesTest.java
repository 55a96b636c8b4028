package vn.gandan.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.party.CitizenNumberRules.Contradiction;
import vn.gandan.party.CitizenNumberRules.Told;

class CitizenNumberRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @ParameterizedTest
  @CsvSource({
    "001090123456, 1990, MALE",
    "001190123456, 1990, FEMALE",
    "038200000001, 2000, MALE",
    "038325999999, 2025, FEMALE",
    "022400000001, 2100, MALE",
    "022999000001, 2399, FEMALE",
  })
  void theNumberTellsYearAndSex(String number, int year, Sex sex) {
    assertThat(CitizenNumberRules.told(number)).isEqualTo(new Told(year, sex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00109012345",
        "0010901234567",
        "00109012345a",
        "001 90123456",
        "００1090123456",
        "٠٠١٠٩٠١٢٣٤٥٦",
        "00109012345/",
        "00109012345:"
      })
  void onlyTwelvePlainDigitsAreANumber(String written) {
    assertThat(CitizenNumberRules.hasForm(written)).isFalse();
  }

  @Test
  void thePlaceOfBirthNeverDecides() {
    for (String place : new String[] {"000", "001", "096", "097", "999"}) {
      String number = place + "090123456";
      assertThat(CitizenNumberRules.hasForm(number)).isTrue();
      assertThat(
              CitizenNumberRules.contradictions(number, LocalDate.of(1990, 5, 1), Sex.MALE, TODAY))
          .isEmpty();
    }
  }

  @Test
  void contradictionsAreNamed() {
    LocalDate in1990 = LocalDate.of(1990, 1, 1);
    String number = "001090123456";
    assertThat(CitizenNumberRules.contradictions(number, in1990, Sex.FEMALE, TODAY))
        .containsExactly(Contradiction.SEX);
    assertThat(CitizenNumberRules.contradictions(number, LocalDate.of(1991, 1, 1), Sex.MALE, TODAY))
        .containsExactly(Contradiction.BIRTH_YEAR);
    assertThat(CitizenNumberRules.contradictions(number, null, null, TODAY)).isEmpty();
    assertThat(CitizenNumberRules.contradictions("001227123456", null, null, TODAY))
        .containsExactly(Contradiction.FUTURE);
    assertThat(CitizenNumberRules.contradictions("001226123456", null, null, TODAY)).isEmpty();
  }
}

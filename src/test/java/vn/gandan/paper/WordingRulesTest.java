package vn.gandan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.kernel.Vnd;

class WordingRulesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-01-09, ngày 09 tháng 01 năm 2026
          2026-02-10, ngày 10 tháng 02 năm 2026
          2026-03-01, ngày 01 tháng 3 năm 2026
          2026-11-21, ngày 21 tháng 11 năm 2026
          """)
  void smallDaysAndTheFirstTwoMonthsCarryALeadingZero(LocalDate day, String words) {
    assertThat(WordingRules.inWords(day)).isEqualTo(words);
  }

  @Test
  void momentsAreToldInVietnamsTime() {
    Instant lateEvening = Instant.parse("2026-12-31T17:04:59Z");
    assertThat(WordingRules.inWords(lateEvening))
        .isEqualTo("00 giờ 04 phút, ngày 01 tháng 01 năm 2027");
    assertThat(WordingRules.clock(lateEvening)).isEqualTo("00:04");
    assertThat(WordingRules.shortly(WordingRules.local(lateEvening).toLocalDate()))
        .isEqualTo("01/01/2027");
  }

  @Test
  void moneyHasDotsBetweenThousandsAndNothingBehind() {
    assertThat(WordingRules.digits(new Vnd(0))).isEqualTo("0");
    assertThat(WordingRules.digits(new Vnd(999))).isEqualTo("999");
    assertThat(WordingRules.digits(new Vnd(1_250_000))).isEqualTo("1.250.000");
    assertThat(WordingRules.digits(new Vnd(-26_000))).isEqualTo("-26.000");
  }

  @Test
  void foreignTextBecomesOneLineOfWhatASheetCanShow() {
    assertThat(WordingRules.printable("  a\n\t b\u00A0c\u200B\u0000 ")).isEqualTo("a b c");
    assertThat(WordingRules.printable("e\u0302\u0301")).isEqualTo("ế");
  }
}

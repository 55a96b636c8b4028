package vn.gandan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class StepWordsTest {

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(bundle(Locale.ENGLISH).keySet())
        .containsExactlyInAnyOrderElementsOf(bundle(Locale.of("vi")).keySet());
  }

  @Test
  void everyLimitHasWords() {
    StepWords english = StepWords.in(Locale.ENGLISH);
    assertThat(english.tell(new TimeLimit(1, LimitUnit.WORKING_DAY))).isEqualTo("1 working day");
    assertThat(english.tell(new TimeLimit(2, LimitUnit.DAY))).isEqualTo("2 days");
    assertThat(english.tell(new TimeLimit(8, LimitUnit.HOUR))).isEqualTo("8 working hours");
    assertThat(english.tell(new TimeLimit(1, LimitUnit.MONTH))).isEqualTo("1 month");
    assertThat(english.tell(TimeLimit.sameDay())).isEqualTo("the same working day");
  }

  @Test
  void whoAsksInAnyOtherLanguageIsAnsweredInVietnamese() {
    assertThat(StepWords.in(Locale.FRENCH).tell(new TimeLimit(3, LimitUnit.WORKING_DAY)))
        .isEqualTo("3 ngày làm việc");
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "messages.calendar",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}

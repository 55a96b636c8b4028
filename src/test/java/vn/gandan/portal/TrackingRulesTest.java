package vn.gandan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingRulesTest {

  @Test
  void aTokenIsReadAsItIsTyped() {
    assertThat(TrackingRules.token("38 0123-4567-89ab-cdef")).contains("380123456789ABCDEF");
    assertThat(TrackingRules.token("38OI23L56789ABCDEF")).contains("380123156789ABCDEF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "38", "380123456789ABCDE", "380123456789ABCDEF0", "XX0123456789ABCDEF"})
  void whatIsNoTokenOpensNothing(String typed) {
    assertThat(TrackingRules.token(typed)).isEmpty();
  }

  @Test
  void bothGenerationsOfCodesAreRead() {
    assertThat(TrackingRules.code("h56.101-261121-0001")).contains("H56.101-261121-0001");
    assertThat(TrackingRules.code("000.00.29.H49-210112-0001"))
        .contains("000.00.29.H49-210112-0001");
    assertThat(TrackingRules.code("H56")).isEmpty();
    assertThat(TrackingRules.code("H56.101-261121-0001" + " ".repeat(60))).isEmpty();
  }

  @Test
  void fourDigitsAreFourDigits() {
    assertThat(TrackingRules.phoneEnd(" 56 78 ")).contains("5678");
    assertThat(TrackingRules.phoneEnd("567")).isEmpty();
    assertThat(TrackingRules.phoneEnd("56789")).isEmpty();
  }

  @Test
  void aLongNumberInWordsIsLeftOut() {
    assertThat(TrackingRules.withoutNumbers("CCCD 038190012345 của mẹ")).isEqualTo("CCCD … của mẹ");
    assertThat(TrackingRules.withoutNumbers("2 bản sao")).isEqualTo("2 bản sao");
  }
}

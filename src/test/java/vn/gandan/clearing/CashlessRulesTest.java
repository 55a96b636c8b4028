package vn.gandan.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shares as they are told. */
class CashlessRulesTest {

  @Test
  void aShareIsToldInTenthsOfAPercentHalfUp() {
    assertThat(CashlessRules.tenths(5_312, 15_733)).isEqualTo(338);
    assertThat(CashlessRules.tenths(1, 3)).isEqualTo(333);
    assertThat(CashlessRules.tenths(2, 3)).isEqualTo(667);
    assertThat(CashlessRules.tenths(1, 2_000)).isEqualTo(1);
    assertThat(CashlessRules.tenths(7, 7)).isEqualTo(1_000);
  }

  @Test
  void ofNobodyThereIsNoShare() {
    assertThat(CashlessRules.tenths(0, 0)).isZero();
    assertThat(CashlessRules.tenths(0, 5)).isZero();
  }
}

package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommissionRulesTest {

  private static long of(long fee, int points, long least, @Nullable Long most, long amount) {
    return CommissionRules.of(new Commission(fee, points, least, most), amount);
  }

  @Test
  void aFixedSumIsEarnedForEachBillWhateverItsAmount() {
    assertThat(of(2_000, 0, 0, null, 10_000)).isEqualTo(2_000);
    assertThat(of(2_000, 0, 0, null, 10_000_000)).isEqualTo(2_000);
  }

  @Test
  void theRateIsRoundedToTheDongHalvesUpwards() {
    // 0.30 % of 123,456 is 370.368; of 150,000 it is 450; of 116,500 it is 349.5.
    assertThat(of(0, 30, 0, null, 123_456)).isEqualTo(370);
    assertThat(of(0, 30, 0, null, 150_000)).isEqualTo(450);
    assertThat(of(0, 30, 0, null, 116_500)).isEqualTo(350);
    assertThat(of(0, 30, 0, null, 116_499)).isEqualTo(349);
  }

  @Test
  void thePartByRateHasItsBoundsAndTheFixedSumStandsBesideIt() {
    assertThat(of(500, 30, 1_000, 5_000L, 100_000)).isEqualTo(1_500);
    assertThat(of(500, 30, 1_000, 5_000L, 1_000_000)).isEqualTo(3_500);
    assertThat(of(500, 30, 1_000, 5_000L, 9_000_000)).isEqualTo(5_500);
    assertThat(of(500, 30, 1_000, null, 9_000_000)).isEqualTo(27_500);
  }

  @Test
  void withoutARateNoLeastIsOwed() {
    assertThat(of(500, 0, 1_000, 5_000L, 100_000)).isEqualTo(500);
    assertThat(of(0, 0, 0, 0L, 100_000)).isZero();
  }

  @Test
  void aCommissionNeverExceedsItsBill() {
    assertThat(of(2_000, 30, 1_000, null, 1_500)).isEqualTo(1_500);
    assertThat(of(2_000, 0, 0, null, 2_000)).isEqualTo(2_000);
  }
}

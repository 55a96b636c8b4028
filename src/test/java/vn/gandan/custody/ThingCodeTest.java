package vn.gandan.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingCodeTest {
  private static final long SEED = 20261121L;

  @Test
  void aCodeTellsItsProvince() {
    ThingCode code = ThingCode.of("38", 1);
    assertThat(code.value()).startsWith("3800000000001").hasSize(14);
    assertThat(code.provinceCode()).isEqualTo("38");
  }

  @Test
  void everyWrongDigitIsFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      String right = ThingCode.of("22", random.nextLong(1, 99_999_999_999L)).value();
      for (int place = 0; place < right.length(); place++) {
        for (char digit = '0'; digit <= '9'; digit++) {
          if (digit != right.charAt(place)) {
            String wrong = right.substring(0, place) + digit + right.substring(place + 1);
            assertThat(ThingCode.valid(wrong)).as("seed %s: %s", SEED, wrong).isFalse();
          }
        }
      }
    }
  }

  @Test
  void everySwapOfNeighboursIsFound() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      String right = ThingCode.of("44", random.nextLong(1, 99_999_999_999L)).value();
      for (int place = 0; place + 1 < right.length(); place++) {
        char left = right.charAt(place);
        char next = right.charAt(place + 1);
        if (left != next) {
          String swapped = right.substring(0, place) + next + left + right.substring(place + 2);
          assertThat(ThingCode.valid(swapped)).as("seed %s: %s", SEED, swapped).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "3800000000001", "380000000000110", "38000000000OO1", "٣٨٠٠٠٠٠٠٠٠٠٠١٠"})
  void whatIsNoCodeIsRefused(String text) {
    assertThat(ThingCode.valid(text)).isFalse();
    assertThatThrownBy(() -> new ThingCode(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void serialsHaveTheirBounds() {
    assertThatThrownBy(() -> ThingCode.of("38", 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ThingCode.of("38", 100_000_000_000L))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

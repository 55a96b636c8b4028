package vn.gandan.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ReferenceTest {

  @Test
  void aWrongDigitOrASwapOfNeighboursIsFound() {
    Random random = new Random(20_261_123L);
    for (int i = 0; i < 100; i++) {
      String right = Reference.of("22", random).value();
      assertThat(right).hasSize(12).startsWith("22");
      for (int at = 0; at < right.length(); at++) {
        char other = (char) ('0' + (right.charAt(at) - '0' + 1) % 10);
        assertThat(Reference.valid(right.substring(0, at) + other + right.substring(at + 1)))
            .isFalse();
        if (at > 0 && right.charAt(at) != right.charAt(at - 1)) {
          String swapped =
              right.substring(0, at - 1)
                  + right.charAt(at)
                  + right.charAt(at - 1)
                  + right.substring(at + 1);
          assertThat(Reference.valid(swapped)).isFalse();
        }
      }
    }
  }

  @Test
  void itIsFoundAmongWhateverWordsAndNumbersStandAroundIt() {
    Reference code = Reference.of("38", new Random(20_261_124L));
    Reference card = Reference.of("03", new Random(20_261_125L));
    assertThat(Reference.in(code.value())).containsExactly(code);
    assertThat(Reference.in("MBVCB.123 le phi " + code + " cam on. CT tu 0011"))
        .containsExactly(code);
    assertThat(Reference.in("NOP" + code + "PHI")).containsExactly(code);
    assertThat(Reference.in("111111111111 " + code + " " + code))
        .as("twelve digits that are none")
        .containsExactly(code);
    assertThat(Reference.in(card + " nop le phi " + code))
        .as("a card's number that may be one")
        .containsExactly(card, code);
    assertThat(Reference.in("9" + code)).as("part of a longer number").isEmpty();
    assertThat(Reference.in(code.value().substring(1))).isEmpty();
    assertThat(Reference.in("")).isEmpty();
  }

  @Test
  void whatIsNoReferenceIsNone() {
    assertThatThrownBy(() -> new Reference("220000000001"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Reference.valid("22")).isFalse();
    assertThat(Reference.valid("22000000000A")).isFalse();
  }
}

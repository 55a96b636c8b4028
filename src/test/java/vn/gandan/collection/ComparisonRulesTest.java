package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gandan.collection.BillDifference.Kind;
import vn.gandan.collection.ComparisonRules.Found;

class ComparisonRulesTest {
  private static DayLine line(String payment, long amount) {
    return new DayLine(payment, "HD-" + payment, amount);
  }

  @Test
  void linesThatAgreeToTheDongAreMatchedInWhateverOrder() {
    ComparisonRules.Result result =
        ComparisonRules.compare(
            List.of(line("a", 1), line("b", 2)), List.of(line("b", 2), line("a", 1)));
    assertThat(result.matched()).isEqualTo(2);
    assertThat(result.found()).isEmpty();
  }

  @Test
  void eachLineThatDoesNotAgreeIsADifference() {
    ComparisonRules.Result result =
        ComparisonRules.compare(
            List.of(line("a", 1), line("b", 2), line("c", 3)),
            List.of(line("a", 1), line("c", 4), line("x", 9)));
    assertThat(result.matched()).isEqualTo(1);
    assertThat(result.found())
        .containsExactly(
            new Found(Kind.AMOUNT, "c", "HD-c", 3L, 4L),
            new Found(Kind.ONLY_THEIRS, "x", "HD-x", null, 9L),
            new Found(Kind.ONLY_OURS, "b", "HD-b", 2L, null));
  }

  @Test
  void aPaymentThatTheyNameTwiceIsMatchedOnce() {
    ComparisonRules.Result result =
        ComparisonRules.compare(List.of(line("a", 1)), List.of(line("a", 1), line("a", 1)));
    assertThat(result.matched()).isEqualTo(1);
    assertThat(result.found()).containsExactly(new Found(Kind.ONLY_THEIRS, "a", "HD-a", null, 1L));
  }
}

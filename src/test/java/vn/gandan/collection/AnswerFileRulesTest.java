package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Reply;
import vn.gandan.kernel.RefusedException;

class AnswerFileRulesTest {
  private static final String FIRST = "0196f0aa-0000-4000-8000-000000000001";
  private static final String SECOND = "0196f0aa-0000-4000-8000-000000000002";

  private static List<AnswerFileRules.Line> read(String... lines) {
    return AnswerFileRules.read(
        SimulatedFileBiller.sealed(AnswerFileRules.HEADING, 2, List.of(lines))
            .getBytes(StandardCharsets.UTF_8));
  }

  private static int brokenAt(String... lines) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, () -> read(lines));
    return ((CollectionRefusal.FileBroken) refused.refusal()).line();
  }

  @Test
  void eachLineConfirmsOrRefusesOnePayment() {
    List<AnswerFileRules.Line> lines =
        read(FIRST + ";CONFIRMED;5000; SO-1 ;", SECOND + ";REFUSED;7000;;đã trả qua kênh khác");
    assertThat(lines.getFirst().about(5_000)).isEqualTo(new Reply(Answer.CONFIRMED, "SO-1", ""));
    assertThat(lines.getLast().about(7_000))
        .isEqualTo(new Reply(Answer.REFUSED, null, "đã trả qua kênh khác"));
    assertThat(read()).isEmpty();
  }

  @Test
  void anotherAmountIsNoAnswerWhereItConfirms() {
    List<AnswerFileRules.Line> lines =
        read(FIRST + ";CONFIRMED;5000;;", SECOND + ";REFUSED;7000;;");
    assertThat(lines.getFirst().about(5_001)).isEqualTo(Reply.unknown("confirms another amount"));
    assertThat(lines.getLast().about(5_001).answer()).isEqualTo(Answer.REFUSED);
  }

  @Test
  void aPaymentIsAnsweredOnceInAFile() {
    assertThat(brokenAt(FIRST + ";CONFIRMED;5000;;", FIRST + ";REFUSED;5000;;")).isEqualTo(3);
    assertThat(brokenAt(FIRST + ";CONFIRMED;5000;;", FIRST + ";CONFIRMED;5000;;")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FIRST + ";PENDING;5000;;",
        FIRST + ";CONFIRMED;05000;;",
        FIRST + ";CONFIRMED;1000000001;;",
        FIRST + ";CONFIRMED;5000;;;",
        FIRST + ";CONFIRMED;5000;\u202e;",
        "0196F0AA-0000-4000-8000-000000000001;CONFIRMED;5000;;",
        "1;CONFIRMED;5000;;"
      })
  void whatIsNotAsAgreedBreaksTheFile(String line) {
    assertThat(brokenAt(SECOND + ";CONFIRMED;1000000000;;", line)).isEqualTo(3);
  }

  @Test
  void textsAreAsLongAsTheyAreKept() {
    assertThat(read(FIRST + ";REFUSED;5000;" + "a".repeat(60) + ";" + "b".repeat(120))).hasSize(1);
    assertThat(brokenAt(FIRST + ";REFUSED;5000;" + "a".repeat(61) + ";")).isEqualTo(2);
    assertThat(brokenAt(FIRST + ";REFUSED;5000;;" + "b".repeat(121))).isEqualTo(2);
  }
}

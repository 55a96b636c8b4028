package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gandan.collection.Exchange.Answer;

/** What comes from a biller is believed only where it is exactly what was agreed. */
class BillerAnswersTest {
  private static final UUID ID = UUID.fromString("0196f0aa-0000-4000-8000-000000000001");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String bill(String code, String amount) {
    return "{\"bill\":\"%s\",\"period\":\"10/2026\",\"name\":\"Lê Thị Hoà\",\"amount\":%s}"
        .formatted(code, amount);
  }

  private static String state(String state, String more) {
    return "{\"payment\":\"%s\",\"state\":\"%s\"%s}".formatted(ID, state, more);
  }

  @Test
  void billsAreReadAndWhatWeDoNotKnowIsPassedOver() {
    assertThat(
            BillerAnswers.bills(bytes("{\"page\":1,\"bills\":[" + bill("HD-1", "120000") + "]}")))
        .singleElement()
        .satisfies(read -> {
          assertThat(read.bill()).isEqualTo("HD-1");
          assertThat(read.amount()).isEqualTo(120_000);
        });
    assertThat(BillerAnswers.bills(bytes("{\"bills\":[]}"))).isEmpty();
  }

  @Test
  void aListThatIsNotExactlyThatIsNoAnswer() {
    for (String no :
        List.of(
            "",
            "{",
            "[]",
            "null",
            "{\"bills\":null}",
            "{\"bills\":{}}",
            "{\"bills\":[]} x",
            "{\"bills\":[],\"bills\":[]}",
            "{\"bills\":[1]}",
            "{\"bills\":[" + bill("HD-1", "0") + "]}",
            "{\"bills\":[" + bill("HD-1", "-5") + "]}",
            "{\"bills\":[" + bill("HD-1", "1.5") + "]}",
            "{\"bills\":[" + bill("HD-1", "\"120000\"") + "]}",
            "{\"bills\":[" + bill("HD-1", "1e5") + "]}",
            "{\"bills\":[" + bill("HD-1", "1000000001") + "]}",
            "{\"bills\":[" + bill("HD-1", "99999999999999999999999999") + "]}",
            "{\"bills\":[" + bill("HD 1", "5") + "]}",
            "{\"bills\":[" + bill("", "5") + "]}",
            "{\"bills\":[" + bill("HD-1", "5") + "," + bill("HD-1", "6") + "]}",
            "{\"bills\":[" + bill("HD-1", "5").replace("10/2026", "a\\u0000b") + "]}",
            "{\"bills\":[" + bill("HD-1", "5").replace("Lê Thị Hoà", "x".repeat(300)) + "]}",
            "[".repeat(10_000))) {
      assertThatThrownBy(() -> BillerAnswers.bills(bytes(no)))
          .as(no)
          .isInstanceOf(BillerAwayException.class);
    }
  }

  @Test
  void anAnswerAboutAPaymentIsReadToTheLetter() {
    assertThat(answer(state("CONFIRMED", ",\"amount\":5000,\"reference\":\"B-1\"")))
        .isEqualTo(Answer.CONFIRMED);
    assertThat(answer(state("REFUSED", ",\"reason\":\"đã trả\""))).isEqualTo(Answer.REFUSED);
    assertThat(answer(state("CANCELLED", ""))).isEqualTo(Answer.CANCELLED);
    assertThat(answer(state("CANNOT_CANCEL", ""))).isEqualTo(Answer.CANNOT);
    assertThat(answer(state("PENDING", ""))).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void whatIsNotUnderstoodIsNoAnswer() {
    for (String no :
        List.of(
            "",
            "{",
            "true",
            state("CONFIRMED", ""),
            state("CONFIRMED", ",\"amount\":4999"),
            state("CONFIRMED", ",\"amount\":\"5000\""),
            state("CONFIRMED", ",\"amount\":5000,\"reference\":7"),
            state("CONFIRMED", ",\"amount\":5000").replace(ID.toString(), UUID.randomUUID() + ""),
            state("OK", ",\"amount\":5000"),
            state("confirmed", ",\"amount\":5000"),
            "{\"state\":\"CONFIRMED\",\"amount\":5000}")) {
      assertThat(answer(no)).as(no).isEqualTo(Answer.UNKNOWN);
    }
  }

  private static Answer answer(String body) {
    return BillerAnswers.payment(bytes(body), ID, 5_000).answer();
  }
}

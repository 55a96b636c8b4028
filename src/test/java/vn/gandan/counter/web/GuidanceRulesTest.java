package vn.gandan.counter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.dossier.Guide;
import vn.gandan.ui.Mistakes;

/** The short form of guidance: what it must say for each way in which the help ended. */
class GuidanceRulesTest {
  private static final String PROCEDURE = "1.001193";

  @ParameterizedTest(name = "{0}, {1} minutes, portal {2}, words {3}: {4}")
  @CsvSource(
      nullValues = "none",
      value = {
        "INFORMED,  12,  '',                 '',          none",
        "INFORMED,  0,   '',                 '',          none",
        "INFORMED,  480, '',                 '',          none",
        "INFORMED,  481, '',                 '',          minutes",
        "INFORMED,  999, '',                 '',          minutes",
        "INFORMED,  '',  '',                 '',          minutes",
        "INFORMED,  -1,  '',                 '',          minutes",
        "INFORMED,  1.5, '',                 '',          minutes",
        "INFORMED,  0012,'',                 '',          minutes",
        "SUBMITTED, 12,  H56.101-26-0001,    '',          none",
        "SUBMITTED, 12,  h56.101-26-0001,    '',          none",
        "SUBMITTED, 12,  H56.101 - 26 - 0001,'',          none",
        "SUBMITTED, 12,  ABCDEFGH,           '',          none",
        "SUBMITTED, 12,  ABCDEFG,            '',          portalCode",
        "SUBMITTED, 12,  '',                 '',          portalCode",
        "SUBMITTED, 12,  H56/101-26-0001,    '',          portalCode",
        "FAILED,    12,  '',                 'mất mạng',  none",
        "FAILED,    12,  '',                 'mạng!',     none",
        "FAILED,    12,  '',                 'mạng',      words",
        "FAILED,    12,  '',                 '',          words",
        "NEED,      '',  '',                 'hỏi',       none",
        "NEED,      '',  '',                 'hỏ',        words",
        "NEED,      '',  '',                 '',          words",
        "'',        12,  '',                 'mất mạng',  outcome",
        "DONE,      12,  '',                 'mất mạng',  outcome"
      })
  void eachOutcomeAsksForItsOwn(
      String outcome, String minutes, String portal, String words, String wrong) {
    Typed typed = typed(outcome, PROCEDURE, minutes, portal, words);

    assertThat(fields(typed)).isEqualTo(wrong == null ? List.of() : List.of(wrong));
  }

  @Test
  void helpIsAlwaysHelpWithAProcedureAndANeedMayBeAboutNone() {
    assertThat(fields(typed("INFORMED", "", "12", "", ""))).containsExactly("q");
    assertThat(fields(typed("FAILED", "", "", "", ""))).containsExactly("q", "minutes", "words");
    assertThat(fields(typed("NEED", "", "", "", "hỏi giấy tờ"))).isEmpty();
  }

  @Test
  void wordsEndAtThreeHundred() {
    assertThat(fields(typed("NEED", "", "", "", "a".repeat(300)))).isEmpty();
    assertThat(fields(typed("NEED", "", "", "", "a".repeat(301)))).containsExactly("words");
    assertThat(fields(typed("FAILED", PROCEDURE, "1", "", "a".repeat(300)))).isEmpty();
    assertThat(fields(typed("FAILED", PROCEDURE, "1", "", "a".repeat(301))))
        .containsExactly("words");
  }

  @Test
  void eachMistakeIsToldInItsOwnSentence() {
    assertThat(told(typed("NEED", "", "", "", ""))).containsExactly("counter.guidance.say-what");
    assertThat(told(typed("", "", "", "", ""))).containsExactly("counter.guidance.choose");
    assertThat(told(typed("SUBMITTED", "", "", "", "")))
        .containsExactly(
            "counter.guidance.which-procedure",
            "counter.guidance.how-long",
            "counter.guidance.portal-code");
    assertThat(told(typed("FAILED", PROCEDURE, "1", "", "")))
        .containsExactly("counter.guidance.say-why");
  }

  @Test
  void theActSaysWhatItsOutcomeMaySay() {
    UUID id = UUID.randomUUID();

    assertThat(guide(id, Guide.Outcome.SUBMITTED, "h56.101 - 26 - 0001", "đã nộp xong"))
        .isEqualTo(new Guide(id, PROCEDURE, 12, Guide.Outcome.SUBMITTED, "H56.101-26-0001", null));
    assertThat(guide(id, Guide.Outcome.FAILED, "H56.101-26-0001", "mất mạng"))
        .isEqualTo(new Guide(id, PROCEDURE, 12, Guide.Outcome.FAILED, null, "mất mạng"));
    assertThat(guide(id, Guide.Outcome.INFORMED, "", "sẽ quay lại"))
        .isEqualTo(new Guide(id, PROCEDURE, 12, Guide.Outcome.INFORMED, null, "sẽ quay lại"));
    assertThat(guide(id, Guide.Outcome.INFORMED, "", "ừ"))
        .isEqualTo(new Guide(id, PROCEDURE, 12, Guide.Outcome.INFORMED, null, null));
  }

  private static Guide guide(UUID id, Guide.Outcome outcome, String portal, String words) {
    return GuidanceRules.guide(id, outcome, typed(outcome.name(), PROCEDURE, "12", portal, words));
  }

  private static List<String> fields(Typed typed) {
    return mistakes(typed).all().stream().map(Mistakes.Mistake::field).toList();
  }

  private static List<String> told(Typed typed) {
    return mistakes(typed).all().stream().map(Mistakes.Mistake::text).toList();
  }

  /** The sentences are their own keys. */
  private static Mistakes mistakes(Typed typed) {
    return GuidanceRules.mistakes(typed, key -> key);
  }

  private static Typed typed(
      String outcome, String procedure, String minutes, String portal, String words) {
    Map<String, String> fields = new HashMap<>();
    fields.put("outcome", outcome);
    fields.put("procedure", procedure);
    fields.put("minutes", minutes);
    fields.put("portalCode", portal);
    fields.put("words", words);
    return new Typed(fields);
  }
}

package vn.gandan.counter.web;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.gandan.dossier.Guide;
import vn.gandan.kernel.Source;
import vn.gandan.ui.Mistakes;

/** What the short form must say before it goes to the door. */
@Source({
  "SI-013, SI-014: guidance with its outcome; a need is noted even if nothing could be done",
  "own rule: the citizen types every password"
})
final class GuidanceRules {
  /** The choice that is no outcome of help with the portal. */
  static final String NEED = "NEED";

  private static final Pattern PORTAL_CODE = Pattern.compile("[0-9A-Z.-]{8,40}");
  private static final int LEAST_WORDS = 3;
  private static final int LEAST_REASON = 5;
  private static final int MOST = 300;
  private static final int MOST_MINUTES = 480;

  private GuidanceRules() {}

  static Mistakes mistakes(Typed typed, UnaryOperator<String> text) {
    if (typed.text("outcome").equals(NEED)) {
      return within(typed.text("words"), LEAST_WORDS)
          ? Mistakes.NONE
          : Mistakes.of("words", text.apply("counter.guidance.say-what"));
    }
    return typed
        .choice("outcome", Guide.Outcome.class)
        .map(outcome -> mistakes(outcome, typed, text))
        .orElseGet(() -> Mistakes.of("outcome", text.apply("counter.guidance.choose")));
  }

  private static Mistakes mistakes(Guide.Outcome outcome, Typed typed, UnaryOperator<String> text) {
    Mistakes found = Mistakes.NONE;
    if (typed.text("procedure").isEmpty()) {
      found = found.and("q", text.apply("counter.guidance.which-procedure"));
    }
    if (minutes(typed).isEmpty()) {
      found = found.and("minutes", text.apply("counter.guidance.how-long"));
    }
    return switch (outcome) {
      case SUBMITTED ->
          PORTAL_CODE.matcher(portalCode(typed)).matches()
              ? found
              : found.and("portalCode", text.apply("counter.guidance.portal-code"));
      case FAILED ->
          within(typed.text("words"), LEAST_REASON)
              ? found
              : found.and("words", text.apply("counter.guidance.say-why"));
      case INFORMED -> found;
    };
  }

  /** Only of what {@link #mistakes} let pass. */
  static Guide guide(UUID id, Guide.Outcome outcome, Typed typed) {
    return new Guide(
        id,
        typed.text("procedure"),
        minutes(typed).orElseThrow(),
        outcome,
        outcome == Guide.Outcome.SUBMITTED ? portalCode(typed) : null,
        outcome == Guide.Outcome.SUBMITTED || !within(typed.text("words"), LEAST_REASON)
            ? null
            : typed.text("words"));
  }

  private static String portalCode(Typed typed) {
    return typed.text("portalCode").toUpperCase(Locale.ROOT).replace(" ", "");
  }

  private static OptionalInt minutes(Typed typed) {
    String minutes = typed.text("minutes");
    if (!minutes.matches("[0-9]{1,3}") || Integer.parseInt(minutes) > MOST_MINUTES) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(minutes));
  }

  private static boolean within(String words, int least) {
    return words.length() >= least && words.length() <= MOST;
  }
}

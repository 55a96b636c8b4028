package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/** Against what a round's list is held: rates by kind of programme, limits of the month. */
@Source({
  "Nghị định 176/2025/NĐ-CP, Nghị định 335/2026/NĐ-CP: social pension, one amount for everybody",
  "Nghị định 20/2021/NĐ-CP: standard times coefficient",
  "Luật Bảo hiểm xã hội 41/2024/QH15: authorisations of at most twelve months",
  "own rule: limits in national.benefit_rate, until a province decides its own"
})
final class ChallengeRules {
  private ChallengeRules() {}

  /**
   * @param rates of the round's month
   * @param before of the month of the former list; those of the round's if there is none
   */
  static ChallengeFrame frame(
      Round round, UUID roster, @Nullable UUID former, Rates rates, Rates before) {
    Programme.Kind kind = round.programme().kind();
    Optional<RateItem> standard = standard(kind);
    return new ChallengeFrame(
        roster,
        former,
        round.programme().programmeId(),
        round.month(),
        round.days().pointsFrom(),
        standard.map(item -> rates.value(item).orElse(0)).orElse(0L),
        standard.map(item -> before.value(item).orElse(0)).orElse(0L),
        kind == Programme.Kind.SOCIAL_PENSION ? rates.value(RateItem.SOCIAL_PENSION).orElse(0) : 0,
        (int) rates.required(RateItem.AGE_MOST),
        leastAge(kind, rates),
        (int) rates.required(RateItem.PROXY_MOST),
        (int) rates.required(RateItem.PROXY_MONTHS),
        (int) rates.required(RateItem.PROOF_OF_LIFE_MONTHS));
  }

  /** By which everybody of such a programme is raised at once. */
  private static Optional<RateItem> standard(Programme.Kind kind) {
    return switch (kind) {
      case SOCIAL_ASSISTANCE -> Optional.of(RateItem.SOCIAL_ASSISTANCE_STANDARD);
      case SOCIAL_PENSION -> Optional.of(RateItem.SOCIAL_PENSION);
      case MERIT -> Optional.of(RateItem.MERIT_STANDARD);
      case PENSION, ONE_OFF_GIFT -> Optional.empty();
    };
  }

  private static int leastAge(Programme.Kind kind, Rates rates) {
    return switch (kind) {
      case SOCIAL_PENSION -> (int) rates.value(RateItem.AGE_LEAST_SOCIAL_PENSION).orElse(0);
      case PENSION -> (int) rates.value(RateItem.AGE_LEAST_PENSION).orElse(0);
      case SOCIAL_ASSISTANCE, MERIT, ONE_OFF_GIFT -> 0;
    };
  }

  /** Since when somebody must have been seen alive. */
  static LocalDate seenSince(ChallengeFrame frame) {
    return frame.month().minusMonths(frame.proofMonths());
  }
}

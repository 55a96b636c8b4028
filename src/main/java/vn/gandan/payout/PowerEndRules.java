package vn.gandan.payout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.gandan.kernel.Source;

/** When people are told that a power ends, so that nobody is sent away on the day after. */
@Source("own rule: told 60, 30 and 7 days before the last day, each time once")
final class PowerEndRules {
  private PowerEndRules() {}

  /** The last day on which a power counts, by its paper and by law. */
  static LocalDate last(Power power, int months) {
    LocalDate latest = PowerRules.latest(power.from(), months);
    return power.until().isBefore(latest) ? power.until() : latest;
  }

  static long days(LocalDate last, LocalDate today) {
    return ChronoUnit.DAYS.between(today, last);
  }

  /** Empty where the end is far, or has come. */
  static Optional<PowerEnding.Stage> stage(long days) {
    if (days < 0 || days > PowerEnding.Stage.SIXTY.days()) {
      return Optional.empty();
    }
    if (days <= PowerEnding.Stage.SEVEN.days()) {
      return Optional.of(PowerEnding.Stage.SEVEN);
    }
    return Optional.of(
        days <= PowerEnding.Stage.THIRTY.days()
            ? PowerEnding.Stage.THIRTY
            : PowerEnding.Stage.SIXTY);
  }
}

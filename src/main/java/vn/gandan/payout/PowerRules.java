package vn.gandan.payout;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Source;

/** How long a power to collect counts, and who may hold one. */
@Source({
  "Luật Bảo hiểm xã hội 41/2024/QH15: ủy quyền lĩnh tối đa 12 tháng, có chứng thực",
  "Luật Bảo hiểm xã hội 41/2024/QH15: giấy lập theo luật cũ hết hiệu lực sau ngày 30/06/2026",
  "own rule: staff of the post and those close to them collect for nobody"
})
final class PowerRules {
  private static final LocalDate NEW_LAW = LocalDate.of(2025, 7, 1);
  private static final LocalDate OLD_PAPERS_END = LocalDate.of(2026, 6, 30);

  private PowerRules() {}

  /**
   * The latest day on which a paper that counts from then on can count.
   *
   * @param months by law
   */
  static LocalDate latest(LocalDate from, int months) {
    LocalDate latest = from.plusMonths(months);
    return from.isBefore(NEW_LAW) && latest.isAfter(OLD_PAPERS_END) ? OLD_PAPERS_END : latest;
  }

  /**
   * The last day on which a paper counts or counted.
   *
   * @param endedOn first day on which it was revoked; null if it was not
   */
  static LocalDate last(LocalDate from, LocalDate until, @Nullable LocalDate endedOn, int months) {
    LocalDate latest = latest(from, months);
    LocalDate last = until.isBefore(latest) ? until : latest;
    return endedOn == null || endedOn.isAfter(last) ? last : endedOn.minusDays(1);
  }

  /**
   * @param until last day by the paper
   * @param endedOn first day on which it was revoked; null if it was not
   */
  static boolean inForce(
      LocalDate from, LocalDate until, @Nullable LocalDate endedOn, int months, LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(last(from, until, endedOn, months));
  }

  /**
   * @param held for how many people the proxy collects already
   * @param most for how many anybody may
   * @param ofStaff whether staff declared the proxy's number
   */
  record Asked(
      GrantPower act, LocalDate today, int months, long held, long most, boolean ofStaff) {}

  static Optional<PayoutRefusal> refusal(Asked asked) {
    GrantPower act = asked.act();
    if (act.until().isBefore(act.from())
        || act.until().isBefore(asked.today())
        || act.certifiedOn().isAfter(asked.today())) {
      return Optional.of(new PayoutRefusal.PowerDaysWrong(act.from(), act.until()));
    }
    LocalDate latest = latest(act.from(), asked.months());
    if (act.until().isAfter(latest)) {
      return Optional.of(new PayoutRefusal.PowerTooLong(act.until(), latest));
    }
    if (asked.ofStaff()) {
      return Optional.of(new PayoutRefusal.ProxyOfStaff());
    }
    return asked.held() >= asked.most()
        ? Optional.of(new PayoutRefusal.ProxyForTooMany(asked.held(), asked.most()))
        : Optional.empty();
  }
}

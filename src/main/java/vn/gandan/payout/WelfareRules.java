package vn.gandan.payout;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.benefit.WelfareAccount.Dated;
import vn.gandan.benefit.WelfareAccount.Step;
import vn.gandan.kernel.Source;

/** Which accounts count, and when what waits for the bank comes back to cash. */
@Source({
  "Nghị định 176/2025/NĐ-CP: paid to the account that the receiver has chosen",
  "own rule: nothing is sent to an account that nobody has told to be active",
  "own rule: within a round a duty goes from account to cash only, after its transfer failed"
})
final class WelfareRules {
  private WelfareRules() {}

  /**
   * @param shared with how many other people and programmes
   * @param most with how many it may be
   */
  static Optional<PayoutRefusal> register(
      RegisterAccount act, LocalDate today, long shared, long most) {
    if (act.openedOn().isAfter(today)) {
      return Optional.of(new PayoutRefusal.AccountDayWrong(act.openedOn()));
    }
    LocalDate active = act.activeOn();
    if (active != null && (active.isAfter(today) || active.isBefore(act.openedOn()))) {
      return Optional.of(new PayoutRefusal.AccountDayWrong(active));
    }
    return shared >= most
        ? Optional.of(new PayoutRefusal.AccountForTooMany(shared, most))
        : Optional.empty();
  }

  /** After it was opened, before today is over, and of an account that was not closed. */
  static Optional<PayoutRefusal> date(WelfareAccount account, DateAccount act, LocalDate today) {
    if (account.dated(Step.CLOSED) != null) {
      return Optional.of(new PayoutRefusal.AccountNotUsable(account.id()));
    }
    Dated opened = account.dated(Step.OPENED);
    return act.on().isAfter(today) || (opened != null && act.on().isBefore(opened.on()))
        ? Optional.of(new PayoutRefusal.AccountDayWrong(act.on()))
        : Optional.empty();
  }

  static Optional<PayoutRefusal> choose(WelfareAccount account) {
    return account.usable()
        ? Optional.empty()
        : Optional.of(new PayoutRefusal.AccountNotUsable(account.id()));
  }

  /**
   * What comes back to cash.
   *
   * @param failed why the bank could not transfer it when it was ordered to last; null if it could,
   *     or may still
   * @param last the last day on which the round is paid
   */
  record Waiting(DutyHolder holder, boolean stopped, @Nullable String failed, LocalDate last) {}

  static Optional<PayoutRefusal> toCash(BringToCash act, Waiting waiting, LocalDate today) {
    if (!(waiting.holder() instanceof DutyHolder.Account) || waiting.failed() == null) {
      return Optional.of(new PayoutRefusal.NotFailed(act.duty()));
    }
    if (waiting.stopped()) {
      return Optional.of(new PayoutRefusal.Stopped(act.duty()));
    }
    return today.isAfter(waiting.last())
        ? Optional.of(new PayoutRefusal.TooLate(act.duty(), waiting.last()))
        : Optional.empty();
  }
}

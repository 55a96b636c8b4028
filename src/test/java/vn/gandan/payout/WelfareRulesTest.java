package vn.gandan.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.benefit.WelfareAccount.Dated;
import vn.gandan.benefit.WelfareAccount.Source;
import vn.gandan.benefit.WelfareAccount.Step;

/** Which accounts count, and what comes back to cash. */
class WelfareRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID ID = new UUID(1, 1);

  @Test
  void anAccountIsOpenedAndActiveInThatOrderAndNotTomorrow() {
    assertThat(WelfareRules.register(registered(TODAY, null), TODAY, 0, 3)).isEmpty();
    assertThat(WelfareRules.register(registered(TODAY, TODAY), TODAY, 0, 3)).isEmpty();
    assertThat(WelfareRules.register(registered(TODAY.plusDays(1), null), TODAY, 0, 3))
        .contains(new PayoutRefusal.AccountDayWrong(TODAY.plusDays(1)));
    assertThat(WelfareRules.register(registered(TODAY, TODAY.plusDays(1)), TODAY, 0, 3))
        .contains(new PayoutRefusal.AccountDayWrong(TODAY.plusDays(1)));
    assertThat(WelfareRules.register(registered(TODAY, TODAY.minusDays(1)), TODAY, 0, 3))
        .contains(new PayoutRefusal.AccountDayWrong(TODAY.minusDays(1)));
  }

  @Test
  void oneAccountForManyIsRefused() {
    assertThat(WelfareRules.register(registered(TODAY, null), TODAY, 2, 3)).isEmpty();
    assertThat(WelfareRules.register(registered(TODAY, null), TODAY, 3, 3))
        .contains(new PayoutRefusal.AccountForTooMany(3, 3));
  }

  @Test
  void whatIsToldOfAnAccountHappenedSinceItWasOpened() {
    WelfareAccount opened = account(Step.OPENED);
    assertThat(WelfareRules.date(opened, dated(TODAY), TODAY)).isEmpty();
    assertThat(WelfareRules.date(opened, dated(TODAY.minusDays(5)), TODAY)).isEmpty();
    assertThat(WelfareRules.date(opened, dated(TODAY.minusDays(6)), TODAY))
        .contains(new PayoutRefusal.AccountDayWrong(TODAY.minusDays(6)));
    assertThat(WelfareRules.date(opened, dated(TODAY.plusDays(1)), TODAY))
        .contains(new PayoutRefusal.AccountDayWrong(TODAY.plusDays(1)));
    assertThat(WelfareRules.date(account(Step.OPENED, Step.CLOSED), dated(TODAY), TODAY))
        .contains(new PayoutRefusal.AccountNotUsable(ID));
  }

  @Test
  void nothingIsSentToAnAccountThatIsNotActive() {
    assertThat(WelfareRules.choose(account(Step.OPENED, Step.ACTIVE))).isEmpty();
    assertThat(WelfareRules.choose(account(Step.OPENED)))
        .contains(new PayoutRefusal.AccountNotUsable(ID));
    assertThat(WelfareRules.choose(account(Step.OPENED, Step.ACTIVE, Step.CLOSED)))
        .contains(new PayoutRefusal.AccountNotUsable(ID));
  }

  @Test
  void whatFailedComesBackToCashUntilTheLastDay() {
    DutyHolder bank = new DutyHolder.Account(ID);
    assertThat(toCash(bank, false, "Tài khoản đã đóng", TODAY)).isNull();
    assertThat(toCash(bank, false, null, TODAY)).isEqualTo(new PayoutRefusal.NotFailed(ID));
    assertThat(toCash(new DutyHolder.Point(ID), false, "Tài khoản đã đóng", TODAY))
        .isEqualTo(new PayoutRefusal.NotFailed(ID));
    assertThat(toCash(bank, true, "Tài khoản đã đóng", TODAY))
        .isEqualTo(new PayoutRefusal.Stopped(ID));
    assertThat(toCash(bank, false, "Tài khoản đã đóng", TODAY.minusDays(1)))
        .isEqualTo(new PayoutRefusal.TooLate(ID, TODAY.minusDays(1)));
  }

  private static @Nullable PayoutRefusal toCash(
      DutyHolder holder, boolean stopped, @Nullable String failed, LocalDate last) {
    return WelfareRules.toCash(
            new BringToCash(ID, ID, ID, ID, "038190000001", null),
            new WelfareRules.Waiting(holder, stopped, failed, last),
            TODAY)
        .orElse(null);
  }

  private static RegisterAccount registered(LocalDate opened, @Nullable LocalDate active) {
    return new RegisterAccount(
        ID, ID, ID, "Ngân hàng", "0123456", opened, active, Source.PERSON, "Thẻ");
  }

  private static DateAccount dated(LocalDate on) {
    return new DateAccount(ID, DateAccount.Step.ACTIVE, on, Source.BANK, "Ngân hàng");
  }

  private static WelfareAccount account(Step... steps) {
    Map<Step, Dated> dates = new EnumMap<>(Step.class);
    for (Step step : steps) {
      dates.put(step, new Dated(TODAY.minusDays(5), Source.BANK, "Ngân hàng"));
    }
    return new WelfareAccount(ID, ID, null, "0123456789", dates);
  }
}

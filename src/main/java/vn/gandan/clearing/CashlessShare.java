package vn.gandan.clearing;

import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Programme;
import vn.gandan.kernel.Vnd;

/**
 * How many of those whom a programme pays in one month and commune have an account, and were paid
 * to it (tỷ lệ chi trả không dùng tiền mặt).
 *
 * @param commune its code
 */
public record CashlessShare(Programme programme, String commune, Figures figures) {

  /**
   * People, each once in a programme and commune; nobody is named.
   *
   * @param people on the frozen list
   * @param opened of these, with an account at the end of the month
   * @param active of these, with one that was told or seen to work
   * @param byAccount whom the bank has paid, and how much
   * @param paid who was paid in any way, and how much
   */
  public record Figures(
      long people, long opened, long active, DutySum.Part byAccount, DutySum.Part paid) {
    static final Figures NOTHING =
        new Figures(0, 0, 0, new DutySum.Part(0, Vnd.ZERO), new DutySum.Part(0, Vnd.ZERO));

    Figures plus(Figures other) {
      return new Figures(
          people + other.people,
          opened + other.opened,
          active + other.active,
          together(byAccount, other.byAccount),
          together(paid, other.paid));
    }

    /** Of those with an account, how many were paid to it: in tenths of a percent. */
    public long usedTenths() {
      return CashlessRules.tenths(byAccount.count(), opened);
    }

    /** Of all on the list: in tenths of a percent. */
    public long shareTenths() {
      return CashlessRules.tenths(byAccount.count(), people);
    }

    private static DutySum.Part together(DutySum.Part one, DutySum.Part other) {
      return new DutySum.Part(one.count() + other.count(), one.total().plus(other.total()));
    }
  }
}

package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;

/**
 * An account to which somebody is paid what a programme owes them (tài khoản an sinh xã hội).
 *
 * @param beneficiary the person and programme, as on the payer's lists
 * @param bank null where the payer's list told the number alone
 * @param dates of what is known to have happened, each by whom it was told
 */
public record WelfareAccount(
    UUID id,
    UUID beneficiary,
    @Nullable String bank,
    @Personal String number,
    Map<Step, Dated> dates) {
  private static final int SHOWN = 4;

  public WelfareAccount {
    dates = Map.copyOf(dates);
  }

  /** What happens to an account, in this order. */
  public enum Step {
    /** Đã mở. */
    OPENED,
    /** Đã kích hoạt. */
    ACTIVE,
    /** Nhận tiền lần đầu. */
    FIRST_PAID,
    /** Đã đóng. */
    CLOSED
  }

  /** Who told of it. */
  public enum Source {
    /** The receiver, with a paper or card of the bank. */
    PERSON,
    BANK,
    /** The payer's list. */
    PAYER,
    COMMUNE
  }

  /**
   * @param toldBy in words: the paper, or who said so
   */
  public record Dated(LocalDate on, Source source, String toldBy) {}

  public @Nullable Dated dated(Step step) {
    return dates.get(step);
  }

  /** Money may be sent there. */
  public boolean usable() {
    return dates.containsKey(Step.ACTIVE) && !dates.containsKey(Step.CLOSED);
  }

  /** Its last digits: enough to tell one from another. */
  public String ending() {
    return number.substring(Math.max(0, number.length() - SHOWN));
  }

  @Override
  public String toString() {
    return "account " + id;
  }
}

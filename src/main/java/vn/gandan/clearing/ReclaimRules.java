package vn.gandan.clearing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.Entitlement;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Vnd;

/** What is asked back after a death, and how much of it may still come. */
@Source({
  "Nghị định 176/2025/NĐ-CP: nothing is owed for months after the receiver's death",
  "own rule: the month of the death itself is kept, arrears unless they are named as well, and a"
      + " payment is asked back once",
  "own rule: what came back is taken back until a signed settlement counts it or the payer has it"
})
final class ReclaimRules {
  private ReclaimRules() {}

  /** Whether a month begins after that day. */
  static boolean after(LocalDate month, LocalDate diedOn) {
    return month.isAfter(diedOn);
  }

  static void mayReclaim(Entitlement duty, LocalDate diedOn, LocalDate today) {
    boolean paid = duty.holder() instanceof DutyHolder.Person;
    if (!paid) {
      throw new RefusedException(new ClearingRefusal.NotPaid(duty.entitlementId()));
    }
    if (diedOn.isAfter(today)) {
      throw new RefusedException(new ClearingRefusal.DayAhead(diedOn));
    }
    if (!after(duty.month(), diedOn)) {
      throw new RefusedException(new ClearingRefusal.WasAlive(duty.month()));
    }
  }

  /**
   * What is asked back of a payment: the month's own amount unless another one is named. Arrears
   * are owed for months before it, and only people know which of them the receiver lived through.
   */
  static Vnd amount(Entitlement duty, @Nullable Long named) {
    if (named == null) {
      return duty.amount();
    }
    if (named > duty.total().dong()) {
      throw new RefusedException(new ClearingRefusal.MoreThanPaid(duty.total().dong()));
    }
    return new Vnd(named);
  }

  /**
   * What both have signed stays, and so does what the payer was given.
   *
   * @param last the settlement of its round and contract
   * @param notPassedOn what lies with its office and in no settlement
   */
  static void mayTakeBack(Recovery recovery, Settlement last, Vnd notPassedOn) {
    if (last.state() != Settlement.State.SIGNED) {
      return;
    }
    if (!recovery.at().isAfter(last.proposedAt())) {
      throw new RefusedException(new ClearingRefusal.RecoverySettled(last.settlementId()));
    }
    if (notPassedOn.compareTo(recovery.amount()) < 0) {
      throw new RefusedException(new ClearingRefusal.RecoveryPassedOn(last.settlementId()));
    }
  }

  /**
   * @param recovered what has come back before
   */
  static void mayRecover(Vnd reclaimed, Vnd recovered, Vnd amount) {
    if (recovered.plus(amount).compareTo(reclaimed) > 0) {
      throw new RefusedException(
          new ClearingRefusal.MoreThanReclaimed(reclaimed.dong(), recovered.dong()));
    }
  }
}

package vn.gandan.benefit;

import java.util.UUID;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** Who may pass a duty on to whom, and which may still be stopped or paid after all. */
@Source({
  "own rule: who stopped a duty does not lift the stop",
  "own rule: whoever does not hold a duty cannot pay it, so that nobody is paid twice",
  "Nghị định 176/2025/NĐ-CP: what is not paid goes back to the payer"
})
final class AllotmentRules {
  private AllotmentRules() {}

  /** What was paid or given back stays so. */
  static void mayBeStopped(Entitlement duty) {
    if (duty.holder().ended()) {
      throw new RefusedException(new BenefitRefusal.AlreadyEnded(duty.entitlementId()));
    }
    if (duty.stopped()) {
      throw new RefusedException(new BenefitRefusal.AlreadyStopped(duty.entitlementId()));
    }
  }

  /** A stop by mistake is lifted while nothing has come of it, and by somebody else. */
  static void mayBeLifted(Entitlement duty, Stop stop, UUID lifter) {
    if (duty.holder().ended()) {
      throw new RefusedException(new BenefitRefusal.AlreadyEnded(duty.entitlementId()));
    }
    if (stop.by().equals(lifter)) {
      throw new RefusedException(new BenefitRefusal.StoppedByYou(duty.entitlementId()));
    }
  }

  /** Only what was paid can be taken back; what went to the payer stays there. */
  static void mayBeTakenBack(Entitlement duty) {
    if (!(duty.holder() instanceof DutyHolder.Person)) {
      throw new RefusedException(new BenefitRefusal.NotHeldThere(duty.entitlementId()));
    }
  }

  /** A stopped duty only goes back to its payer. */
  static void mayPass(Entitlement duty, DutyHolder from, DutyHolder to) {
    if (!duty.holder().equals(from)) {
      throw new RefusedException(new BenefitRefusal.NotHeldThere(duty.entitlementId()));
    }
    if (from.ended()) {
      throw new RefusedException(new BenefitRefusal.AlreadyEnded(duty.entitlementId()));
    }
    boolean back =
        switch (to) {
          case DutyHolder.Payer _ -> true;
          case DutyHolder.Point _, DutyHolder.Shift _, DutyHolder.Account _, DutyHolder.Person _ ->
              false;
        };
    if (duty.stopped() && !back) {
      throw new RefusedException(new BenefitRefusal.AlreadyStopped(duty.entitlementId()));
    }
  }
}

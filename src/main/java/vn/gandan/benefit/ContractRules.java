package vn.gandan.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.DecisionDayRules;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Source;

/** Which days a contract, a rate and a round may name. */
@Source({
  "Nghị định 176/2025/NĐ-CP: the commune contracts with who pays on its behalf",
  "own rule: no round without a contract in force for its communes on the first day of payment"
})
final class ContractRules {
  private static final int YEARS_AHEAD = 10;
  private static final int MONTHS_AHEAD = 3;

  private ContractRules() {}

  static void check(SignContract act, Set<String> communesThere, LocalDate today) {
    LocalDate to = act.to() == null ? act.from() : act.to();
    if (act.signedOn().isAfter(today)
        || to.isBefore(act.from())
        || to.isAfter(today.plusYears(YEARS_AHEAD))
        || act.from().isAfter(today.plusYears(1))) {
      throw new RefusedException(new BenefitRefusal.DaysDoNotFit(act.from(), to));
    }
    Set<String> unknown = new TreeSet<>(act.communes());
    unknown.removeAll(communesThere);
    if (!unknown.isEmpty()) {
      throw new RefusedException(new BenefitRefusal.UnknownCommunes(List.copyOf(unknown)));
    }
  }

  /**
   * @param ended since when; null if it has not ended before its time
   */
  static void checkEnd(
      Contract contract, LocalDate on, @Nullable LocalDate ended, LocalDate today) {
    if (ended != null) {
      throw new RefusedException(new BenefitRefusal.Ended(ended));
    }
    checkWithin(contract, on, today);
  }

  /** From today on, and while the contract counts. */
  private static void checkWithin(Contract contract, LocalDate day, LocalDate today) {
    LocalDate until = contract.until();
    if (day.isBefore(today)
        || day.isBefore(contract.since())
        || (until != null && !day.isBefore(until))) {
      throw new RefusedException(new BenefitRefusal.DaysDoNotFit(contract.since(), day));
    }
  }

  /**
   * Nobody who was paid before is asked for a photo afterwards.
   *
   * @param last first day of what was agreed last; null if nothing was
   */
  static void checkPhoto(
      Contract contract, LocalDate from, @Nullable LocalDate last, LocalDate today) {
    checkWithin(contract, from, today);
    if (last != null && !DecisionDayRules.follows(from, last)) {
      throw new RefusedException(new BenefitRefusal.NotLater(last));
    }
  }

  /**
   * A decree may count from a day before it was issued: then arrears are owed, and listed.
   *
   * @param standing first day of the province's newest; null if there is none
   */
  static void checkRate(DecideRate act, @Nullable LocalDate standing, LocalDate today) {
    if (!act.item().takes(act.value())) {
      throw new RefusedException(new BenefitRefusal.NoSuchValue(act.item(), act.value()));
    }
    LocalDate earliest = act.decidedOn().minusYears(1);
    if (!DecisionDayRules.fit(act.decidedOn(), act.from(), earliest, today)) {
      throw new RefusedException(new BenefitRefusal.DaysDoNotFit(act.decidedOn(), act.from()));
    }
    if (standing != null && !DecisionDayRules.follows(act.from(), standing)) {
      throw new RefusedException(new BenefitRefusal.NotLater(standing));
    }
  }

  /**
   * A round is of whole months, paid in one stretch at points and then in one at offices, within
   * its months or the one after, and opened at most three months ahead.
   */
  static void check(OpenRound act, LocalDate today) {
    boolean wholeMonth = act.month().getDayOfMonth() == 1;
    boolean inOrder =
        !act.pointsTo().isBefore(act.pointsFrom())
            && act.officesFrom().isAfter(act.pointsTo())
            && !act.officesTo().isBefore(act.officesFrom());
    YearMonth last = YearMonth.from(act.month()).plusMonths(act.months());
    boolean near =
        !act.pointsFrom().isBefore(act.month().minusMonths(1))
            && !YearMonth.from(act.officesTo()).isAfter(last)
            && !act.month().isAfter(today.plusMonths(MONTHS_AHEAD));
    if (!wholeMonth || !inOrder || !near) {
      throw new RefusedException(
          new BenefitRefusal.DaysDoNotFit(act.pointsFrom(), act.officesTo()));
    }
  }
}

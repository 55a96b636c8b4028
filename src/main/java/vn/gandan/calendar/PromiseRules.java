package vn.gandan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.gandan.kernel.Source;

/** The promise with its account: what was counted, what was not, and under which law. */
@Source({
  "NĐ 118/2025/NĐ-CP",
  "TT 03/2025/TT-VPCP",
  "QĐ 45/2016/QĐ-TTg",
  "QĐ 766/QĐ-TTg, chỉ số 2.1"
})
final class PromiseRules {
  private static final String ONE_STOP = "NĐ 118/2025/NĐ-CP";
  private static final String INDICATOR = "QĐ 766/QĐ-TTg, chỉ số 2.1";
  private static final String BY_POST = "QĐ 45/2016/QĐ-TTg";

  private PromiseRules() {}

  /**
   * @param acceptedAt when the agency confirmed a complete dossier
   * @param supplements in the order in which they were asked, none before {@code acceptedAt}
   * @throws IllegalArgumentException while the first supplement is awaited: the clock stands still
   *     and nothing is due
   */
  static Promise legal(
      TimeLimit limit, Instant acceptedAt, List<Supplement> supplements, Terms terms) {
    LocalDateTime accepted = local(acceptedAt);
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of("accepted", ONE_STOP, accepted));
    LocalDateTime due = DueRules.due(limit, accepted, terms);
    steps.addAll(StepRules.counting(limit, accepted, due, terms));
    boolean late = false;
    if (!supplements.isEmpty()) {
      LocalDateTime asked = askedAfter(accepted, supplements.getFirst());
      LocalDateTime completed = completed(supplements.getFirst());
      late = asked.isAfter(due);
      if (late) {
        steps.add(Step.of("supplement-too-late", INDICATOR, asked, due));
      } else {
        due = DueRules.resumed(limit, accepted, asked, completed, terms);
        steps.add(Step.of("supplement-deducted", INDICATOR, asked, completed));
      }
    }
    if (supplements.size() > 1) {
      LocalDateTime again = askedAfter(local(supplements.getFirst().askedAt()), supplements.get(1));
      steps.add(Step.of("second-supplement", INDICATOR, again));
      late = true;
    }
    steps.add(Step.of("due", ONE_STOP, due));
    return new Promise(instant(due), late, steps);
  }

  /** Both legs, from the moment at which the papers are handed to the post. */
  @Source("QĐ 45/2016/QĐ-TTg")
  static CounterPromise atCounter(TimeLimit limit, Instant handedInAt, PostalLeg leg, Terms terms) {
    LocalDateTime handedIn = local(handedInAt);
    LocalDateTime arrives = carried(handedIn.toLocalDate(), leg, terms);
    List<Step> outward =
        List.of(
            Step.of("handed-in", BY_POST, handedIn),
            Step.of("carried", leg.source(), leg.workingDays(), arrives));
    Promise legal = legal(limit, instant(arrives), List.of(), terms);
    LocalDate ready = local(legal.dueAt()).toLocalDate();
    LocalDateTime back = carried(ready, leg, terms);
    List<Step> homeward = List.of(Step.of("carried-back", leg.source(), leg.workingDays(), back));
    return new CounterPromise(instant(arrives), outward, legal, instant(back), homeward);
  }

  private static LocalDateTime carried(LocalDate handedOver, PostalLeg leg, Terms terms) {
    LocalDate day = DayRules.nthWorkingAfter(handedOver, leg.workingDays(), terms.calendar());
    return DueRules.closing(day, terms);
  }

  private static LocalDateTime askedAfter(LocalDateTime before, Supplement supplement) {
    LocalDateTime asked = local(supplement.askedAt());
    if (asked.isBefore(before)) {
      throw new IllegalArgumentException("a supplement asked at " + asked + ", before " + before);
    }
    return asked;
  }

  private static LocalDateTime completed(Supplement supplement) {
    Instant completedAt = supplement.completedAt();
    if (completedAt == null) {
      throw new IllegalArgumentException("the clock stands still until the supplement is complete");
    }
    return local(completedAt);
  }

  private static LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, Terms.ZONE);
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(Terms.ZONE).toInstant();
  }
}

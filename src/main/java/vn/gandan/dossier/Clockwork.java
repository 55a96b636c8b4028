package vn.gandan.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.calendar.Calendar;
import vn.gandan.calendar.Promise;
import vn.gandan.calendar.Supplement;
import vn.gandan.calendar.TimeLimit;
import vn.gandan.catalogue.Catalogue;

/** Reckons when a running dossier is due, from its own history and the version that it keeps. */
@Component
class Clockwork {
  private final Calendar calendar;
  private final Catalogue catalogue;

  Clockwork(Calendar calendar, Catalogue catalogue) {
    this.calendar = calendar;
    this.catalogue = catalogue;
  }

  /**
   * The promise of a dossier whose clock runs.
   *
   * @param startedAt when the agency had a complete dossier
   * @param history up to now, this act not included
   * @param at the instant of this act, which ends a supplement that is still open
   * @return empty for a procedure without a verified limit
   */
  Optional<Due> due(Dossier dossier, Instant startedAt, List<StepTaken> history, Instant at) {
    Optional<TimeLimit> limit =
        DossierRules.limit(catalogue.version(dossier.versionId()).orElseThrow().limit());
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    Promise promise =
        calendar.promise(limit.get(), null, startedAt, supplements(startedAt, history, at));
    return Optional.of(new Due(later(promise.dueAt(), extension(history)), promise.late()));
  }

  /**
   * @param late late whatever its date
   */
  record Due(Instant at, boolean late) {}

  /** Those asked after the clock had started: what was asked before did not stop it. */
  private static List<Supplement> supplements(
      Instant startedAt, List<StepTaken> history, Instant at) {
    List<Supplement> supplements = new ArrayList<>();
    Instant asked = null;
    for (StepTaken taken : history) {
      if (taken.step() == Step.ASK_SUPPLEMENT) {
        asked = taken.effectiveAt();
      } else if (asked != null && taken.step() != Step.WITHDRAW) {
        add(supplements, startedAt, asked, taken.effectiveAt());
        asked = null;
      }
    }
    if (asked != null) {
      add(supplements, startedAt, asked, at);
    }
    return supplements;
  }

  private static void add(
      List<Supplement> supplements, Instant startedAt, Instant asked, Instant done) {
    if (!asked.isBefore(startedAt)) {
      supplements.add(new Supplement(asked, done));
    }
  }

  private static @Nullable Instant extension(List<StepTaken> history) {
    return history.stream()
        .filter(taken -> taken.step() == Step.EXTEND)
        .map(StepTaken::dueAt)
        .findFirst()
        .orElse(null);
  }

  private static Instant later(Instant due, @Nullable Instant extended) {
    return extended != null && extended.isAfter(due) ? extended : due;
  }
}

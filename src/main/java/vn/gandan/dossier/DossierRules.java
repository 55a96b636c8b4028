package vn.gandan.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.calendar.LimitUnit;
import vn.gandan.calendar.TimeLimit;
import vn.gandan.catalogue.Limit;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Source;

/** Decides about dossiers; reads no clock, touches no table. */
@Source({
  "NĐ 118/2025/NĐ-CP: receiving and supporting give no power to decide",
  "QĐ 45/2016/QĐ-TTg: what the post does with a dossier",
  "Bộ chỉ số QĐ 766: on time, and more than one supplement is late"
})
final class DossierRules {
  private static final Set<Step> WITH_AN_ACT_OF_THEIR_OWN =
      Set.of(Step.HAND_IN, Step.ASK_SUPPLEMENT, Step.EXTEND, Step.FINISH, Step.RETURN);
  private static final Set<Step> NEED_A_REASON =
      Set.of(Step.REFUSE, Step.STOP, Step.GO_ON, Step.ASK_PAYMENT, Step.WITHDRAW);

  private DossierRules() {}

  /**
   * Whether this actor may take this step on this dossier at all, and from where it stands. Who may
   * not is told nothing that was not known: the id that was asked for, never the code.
   */
  static Optional<DossierRefusal> mayTake(Dossier dossier, Step step, Role role, UUID unit) {
    if (!mayBeDoneBy(step, dossier, role, unit)) {
      return Optional.of(new DossierRefusal.UnknownDossier(dossier.id().toString()));
    }
    if (!step.possibleAt(dossier.status())) {
      return Optional.of(
          new DossierRefusal.WrongStatus(dossier.code(), dossier.status().code(), step.code()));
    }
    return Optional.empty();
  }

  /**
   * Steps that decide belong to the deciding agency; the post hands in, withdraws for the citizen
   * and returns.
   */
  private static boolean mayBeDoneBy(Step step, Dossier dossier, Role role, UUID unit) {
    boolean agency = role == Role.AGENCY_OFFICER || role == Role.AGENCY_SYSTEM;
    boolean decides = agency && unit.equals(dossier.agencyId());
    boolean post = !agency && dossier.concerns(unit);
    return switch (step.hand()) {
      case POST -> post;
      case AGENCY -> decides;
      case EITHER -> decides || post;
    };
  }

  /** Whether the step may be taken by words alone. */
  static boolean isPlain(Step step) {
    return !WITH_AN_ACT_OF_THEIR_OWN.contains(step);
  }

  static boolean needsReason(Step step) {
    return NEED_A_REASON.contains(step);
  }

  /** From when the legal clock runs: the agency has a complete dossier. */
  static @Nullable Instant startedAt(Dossier dossier, Step step, Instant at) {
    if (dossier.startedAt() != null) {
      return dossier.startedAt();
    }
    return step == Step.CONFIRM_RECEIPT || step == Step.SUPPLEMENTED ? at : null;
  }

  /**
   * The limit of the version that the dossier keeps; empty if its page gave none that could be
   * verified.
   */
  static Optional<TimeLimit> limit(Limit limit) {
    return switch (limit) {
      case Limit.In(int value, Limit.Unit unit) -> Optional.of(new TimeLimit(value, unit(unit)));
      case Limit.SameDay() -> Optional.of(TimeLimit.sameDay());
      case Limit.NotStated() -> Optional.empty();
    };
  }

  private static LimitUnit unit(Limit.Unit unit) {
    return switch (unit) {
      case WORKING_DAY -> LimitUnit.WORKING_DAY;
      case DAY -> LimitUnit.DAY;
      case HOUR -> LimitUnit.HOUR;
      case MONTH -> LimitUnit.MONTH;
    };
  }

  /** On time is what is ready at or before the due time, unless a second supplement was asked. */
  static boolean onTime(Instant readyAt, Instant dueAt, boolean late) {
    return !late && !readyAt.isAfter(dueAt);
  }
}

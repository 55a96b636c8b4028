package vn.gandan.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Holding;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Performance;

/**
 * Moves a dossier along its graph: judges the step, reckons what is due, writes the act and the
 * state.
 */
@Component
class Progress {
  private final DossierTable table;
  private final DossierJournal journal;
  private final Clockwork clockwork;
  private final Custody custody;

  Progress(DossierTable table, DossierJournal journal, Clockwork clockwork, Custody custody) {
    this.table = table;
    this.journal = journal;
    this.clockwork = clockwork;
    this.custody = custody;
  }

  /**
   * The dossier, with everybody else who wants to change it kept waiting until the operation ends.
   *
   * @throws RefusedException if there is none, if it is none of this actor's, or if the graph has
   *     no such step
   */
  Dossier open(UUID dossierId, Step step, Performance performance) {
    Dossier dossier = open(dossierId);
    DossierRules.mayTake(dossier, step, performance.actor().role(), performance.desk().unitId())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    return dossier;
  }

  Dossier open(UUID dossierId) {
    journal.lock(dossierId);
    return table
        .byId(dossierId)
        .orElseThrow(
            () -> new RefusedException(new DossierRefusal.UnknownDossier(dossierId.toString())));
  }

  /** Takes a step that {@link #open} allowed. */
  Dossier take(Dossier before, Step step, @Nullable String reason, Performance performance) {
    Instant at = effective(before, performance);
    Instant startedAt = DossierRules.startedAt(before, step, at);
    Clock clock = clock(before, step, startedAt, at);
    Dossier after = after(before, step, at, startedAt, clock);
    journal.add(performance, before, after, step, reason, clock.reckoned() ? clock.due() : null);
    return after;
  }

  /** Takes the step of an apology, whose new due time a person set. */
  Dossier extend(Dossier before, Instant newDue, String reason, Performance performance) {
    Instant at = effective(before, performance);
    Clock clock = new Clock(newDue, before.late(), true);
    Dossier after = after(before, Step.EXTEND, at, before.startedAt(), clock);
    journal.add(performance, before, after, Step.EXTEND, reason, newDue);
    return after;
  }

  /** Refuses unless the papers lie at a desk of this actor's unit. */
  void papersMustBeHere(Dossier dossier, Performance performance) {
    UUID here = performance.desk().unitId();
    boolean all =
        journal.things(dossier.id()).stream()
            .filter(each -> each.role() == DossierThing.Role.PAPERS)
            .map(each -> custody.take(each.thing().code()))
            .map(Holding::holder)
            .allMatch(holder -> holder instanceof Holder.AtDesk && here.equals(holder.unit()));
    if (!all) {
      throw new RefusedException(new DossierRefusal.PapersNotHere(dossier.code()));
    }
  }

  List<StepTaken> history(Dossier dossier) {
    return journal.history(dossier.id());
  }

  private static Instant effective(Dossier before, Performance performance) {
    Instant at = performance.effectiveAt();
    return before.since().isAfter(at) ? before.since() : at;
  }

  /**
   * @param reckoned whether this act reckoned the due time anew
   */
  private record Clock(@Nullable Instant due, boolean late, boolean reckoned) {}

  private Clock clock(Dossier before, Step step, @Nullable Instant startedAt, Instant at) {
    return switch (step) {
      case CONFIRM_RECEIPT, SUPPLEMENTED ->
          clockwork
              .due(before, Objects.requireNonNull(startedAt), history(before), at)
              .map(due -> new Clock(due.at(), before.late() || due.late(), true))
              .orElse(new Clock(null, before.late(), true));
      case ASK_SUPPLEMENT -> new Clock(null, before.late() || before.supplements() >= 1, true);
      case HAND_IN,
          REFUSE,
          START,
          ASK_PAYMENT,
          PAID,
          EXTEND,
          WITHDRAW,
          STOP,
          GO_ON,
          FINISH,
          RETURN ->
          new Clock(before.dueAt(), before.late(), false);
    };
  }

  private static Dossier after(
      Dossier before, Step step, Instant at, @Nullable Instant startedAt, Clock clock) {
    return new Dossier(
        before.id(),
        before.code(),
        before.token(),
        before.procedureCode(),
        before.versionId(),
        before.applicantId(),
        before.channel(),
        before.helpedUnit(),
        before.receivedUnit(),
        before.agencyId(),
        before.communeCode(),
        before.returnWay(),
        before.returnUnit(),
        before.paperId(),
        before.sealNumber(),
        before.feeDong(),
        before.promisedAt(),
        before.handedInAt(),
        before.seq() + 1,
        step.to(before.status()),
        at,
        startedAt,
        clock.due(),
        clock.late(),
        before.supplements() + (step == Step.ASK_SUPPLEMENT ? 1 : 0));
  }
}

package vn.gandan.agency.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Whereabouts;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Status;
import vn.gandan.dossier.Step;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ui.Tone;

/** The dossiers that the reader's agency decides, and what it can do with them now. */
@Component
class AgencyDossiers {
  private final Dossiers dossiers;
  private final Custody custody;
  private final InstantSource clock;

  AgencyDossiers(Dossiers dossiers, Custody custody, InstantSource clock) {
    this.dossiers = dossiers;
    this.custody = custody;
    this.clock = clock;
  }

  UUID agency(Actor actor) {
    return java.util.Objects.requireNonNull(actor.unitId(), "an officer belongs to an agency");
  }

  /**
   * @throws RefusedException dossier.unknown-dossier, also for those that another agency decides
   */
  Dossier dossier(UUID id, Actor actor) {
    return dossiers
        .find(id, actor)
        .filter(dossier -> dossier.agencyId().equals(actor.unitId()))
        .orElseThrow(() -> new RefusedException(new DossierRefusal.UnknownDossier(id.toString())));
  }

  /** Where a thing is now. */
  Optional<Whereabouts> where(DossierThing thing) {
    Instant now = clock.instant();
    return custody.where(thing.thing(), now, now);
  }

  /** Whether it lies open at a desk of this agency. */
  static boolean here(Whereabouts where, UUID agency) {
    return where.containers().isEmpty()
        && where.hand() instanceof Holder.AtDesk(UUID _, UUID unit)
        && unit.equals(agency);
  }

  /** Whether all papers of the dossier lie at desks of its agency. */
  boolean papersHere(Dossier dossier) {
    return dossiers.things(dossier).stream()
        .filter(thing -> thing.role() == DossierThing.Role.PAPERS)
        .allMatch(
            thing -> where(thing).filter(where -> here(where, dossier.agencyId())).isPresent());
  }

  /** What this agency may do from where the dossier stands. */
  List<Step> steps(Dossier dossier) {
    boolean extended =
        dossiers.history(dossier).stream().anyMatch(taken -> taken.step() == Step.EXTEND);
    return Step.possible(dossier.status()).stream()
        .filter(step -> ofTheAgency(step) && !(step == Step.EXTEND && extended))
        .toList();
  }

  private static boolean ofTheAgency(Step step) {
    return switch (step) {
      case CONFIRM_RECEIPT,
          REFUSE,
          START,
          ASK_SUPPLEMENT,
          SUPPLEMENTED,
          ASK_PAYMENT,
          PAID,
          EXTEND,
          WITHDRAW,
          STOP,
          GO_ON,
          FINISH ->
          true;
      case HAND_IN, RETURN -> false;
    };
  }

  static Tone tone(Status status) {
    return switch (status) {
      case SUBMITTED, RECEIVED, IN_PROGRESS -> Tone.ACTIVE;
      case SUPPLEMENT_ASKED, PAYMENT_ASKED, WITHDRAWAL_ASKED -> Tone.CARE;
      case FINISHED, RETURNED -> Tone.GOOD;
      case NOT_RECEIVED, STOPPED -> Tone.QUIET;
    };
  }
}

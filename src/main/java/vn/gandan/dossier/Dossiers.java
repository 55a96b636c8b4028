package vn.gandan.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.catalogue.Procedure;
import vn.gandan.custody.Thing;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.network.Agency;
import vn.gandan.party.Party;

/**
 * Dossiers as they stand and as they came to be. The face of the module; every change goes through
 * the door.
 */
@Service
@Transactional(readOnly = true)
public class Dossiers {
  /** A dossier that waits longer than this with nobody acting is idle. */
  public static final Duration IDLE_AFTER = Duration.ofDays(3);

  private static final List<Status> NOT_ENDED =
      Arrays.stream(Status.values()).filter(status -> !status.isFinal()).toList();

  private final DossierTable table;
  private final DayTable days;
  private final DossierJournal journal;
  private final GuidanceJournal guidance;
  private final Party party;
  private final Intake intake;
  private final InstantSource clock;

  Dossiers(
      DossierTable table,
      DayTable days,
      DossierJournal journal,
      GuidanceJournal guidance,
      Party party,
      Intake intake,
      InstantSource clock) {
    this.table = table;
    this.days = days;
    this.journal = journal;
    this.guidance = guidance;
    this.party = party;
    this.intake = intake;
    this.clock = clock;
  }

  /** Only what this actor may see; anything else is not there. */
  public Optional<Dossier> find(UUID id, Actor actor) {
    return table.byId(id).filter(dossier -> dossier.mayBeSeenBy(actor));
  }

  /** As {@link #find(UUID, Actor)}, by the national code. */
  public Optional<Dossier> find(String code, Actor actor) {
    return table.byCode(code).filter(dossier -> dossier.mayBeSeenBy(actor));
  }

  /** As {@link #find(UUID, Actor)}, by one of its papers, supplements or results. */
  public Optional<Dossier> ofThing(Thing thing, Actor actor) {
    return table.byThing(thing.id()).filter(dossier -> dossier.mayBeSeenBy(actor));
  }

  /** The public tracker's way in: whoever has the slip. */
  public Optional<Dossier> byToken(String token) {
    return table.byToken(token);
  }

  /**
   * The public tracker's other way in.
   *
   * @param lastFour of the applicant's telephone number
   */
  public Optional<Dossier> byCodeAndPhone(String code, String lastFour) {
    return table.byCode(code).filter(dossier -> party.phoneEndsIn(dossier.applicantId(), lastFour));
  }

  /** Oldest first; at most 500. */
  public List<StepTaken> history(Dossier dossier) {
    return journal.history(dossier.id());
  }

  /** What the last request for papers named; empty if none was made. */
  public List<AskSupplement.Item> asked(Dossier dossier) {
    return journal.asked(dossier.id());
  }

  /** What was counted when it was handed in. */
  public List<HandIn.Counted> papers(Dossier dossier) {
    return journal.papers(dossier.id());
  }

  public List<DossierThing> things(Dossier dossier) {
    return journal.things(dossier.id());
  }

  /**
   * An agency's dossiers by due time, a hundred to a page.
   *
   * @param page from 0
   */
  public List<Dossier> inbox(UUID agency, List<Status> statuses, int page) {
    return table.inbox(agency, statuses, page);
  }

  /** What a person has running in these statuses; at most a hundred. */
  public List<Dossier> ofApplicant(UUID person, List<Status> statuses) {
    return table.ofApplicant(person, statuses);
  }

  /** What a person has that has not ended, where this office has anything to do with it. */
  public List<Dossier> running(UUID person, UUID office) {
    return ofApplicant(person, NOT_ENDED).stream()
        .filter(dossier -> dossier.concerns(office))
        .toList();
  }

  /** What an office helped with or is to return, by due time, a hundred to a page. */
  public List<Dossier> ofOffice(UUID office, List<Status> statuses, int page) {
    return table.ofOffice(office, statuses, page);
  }

  /** What an office took in since then, newest first; at most a hundred. */
  public List<Dossier> handedIn(UUID office, Instant since) {
    return table.handedIn(office, since);
  }

  /**
   * Who would decide, told before anything is handed in.
   *
   * @param commune any commune of the province
   * @throws RefusedException with the {@link DossierRefusal} that handing in would meet
   */
  public Agency decidingAgency(Procedure procedure, String commune, LocalDate on) {
    return intake.decidingAgency(procedure, commune, on);
  }

  /** Those of {@link #ofOffice} that are past their due time, or late by a second supplement. */
  public List<Dossier> late(UUID office, int page) {
    return table.late(office, clock.instant(), page);
  }

  /** Those of {@link #ofOffice} on which nobody acted for {@link #IDLE_AFTER}. */
  public List<Dossier> idle(UUID office, int page) {
    return table.idle(office, clock.instant().minus(IDLE_AFTER), page);
  }

  /** The director's numbers; each opens its rows. */
  public OfficeCounts counts(UUID office) {
    return new OfficeCounts(
        table.counts(office, clock.instant(), clock.instant().minus(IDLE_AFTER)));
  }

  /** Needs that no dossier has met, oldest first; at most 200. */
  public List<Need> openNeeds(UUID office) {
    return guidance.open(office);
  }

  /**
   * Open dossiers by office and status; each dossier counts for one office.
   *
   * @param office null for the whole province
   */
  public List<OfficeDay> day(@Nullable UUID office) {
    return days.counts(office, clock.instant(), clock.instant().minus(IDLE_AFTER));
  }

  /** The rows behind {@link #day}, by due time, a hundred to a page. */
  public List<Dossier> ofDay(DayQuestion asked, int page) {
    return days.rows(asked, page, clock.instant(), clock.instant().minus(IDLE_AFTER));
  }

  /** The dossiers of many things, by the id of the thing; at most 20,000. */
  public Map<UUID, Dossier> ofThings(Collection<UUID> things) {
    return days.ofThings(things);
  }

  /**
   * How many needs of each office no dossier has met.
   *
   * @param office null for all
   */
  public Map<UUID, Long> needCounts(@Nullable UUID office) {
    return guidance.counts(office);
  }

  /** The rows behind {@link #needCounts}, oldest first, a hundred to a page. */
  public List<OfficeNeed> needs(@Nullable UUID office, int page) {
    return guidance.open(office, page);
  }
}

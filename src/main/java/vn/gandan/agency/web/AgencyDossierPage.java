package vn.gandan.agency.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.ui.Step;
import vn.gandan.ui.Tone;

/**
 * A dossier as its agency sees it; no person's name unless the reader asked for it with a purpose.
 *
 * @param daysLeft working days; null while no clock runs
 * @param asked what the last request for papers named
 * @param papersHere whether the papers lie at this agency, so that receipt can be confirmed
 * @param papersAt where they are, in words
 * @param steps that can be taken now, with the id of the operation that each would be
 * @param forms that can be printed, by the number of the form
 * @param applicant name and year of birth; null until somebody asked to see it
 */
public record AgencyDossierPage(
    UUID id,
    String code,
    String procedure,
    String procedureCode,
    int status,
    Tone tone,
    @Nullable Instant dueAt,
    @Nullable Long daysLeft,
    boolean late,
    int supplements,
    Instant handedInAt,
    @Nullable Instant startedAt,
    String receivedBy,
    String returnBy,
    String returnTo,
    List<PaperLine> papers,
    List<ThingAt> things,
    List<AskSupplement.Item> asked,
    boolean papersHere,
    String papersAt,
    List<Offered> steps,
    List<String> forms,
    List<Step> history,
    @Nullable String applicant) {

  /** A paper that was counted when the dossier was handed in. */
  public record PaperLine(String name, int originals, int copies) {}

  /**
   * A thing of the dossier.
   *
   * @param role for the texts {@code dossier.thing.…}
   * @param handBack where a result can be packed for its return; null otherwise
   */
  public record ThingAt(
      String code, String role, String hand, Instant since, @Nullable String handBack) {}

  /**
   * A step that is possible.
   *
   * @param code for the texts {@code dossier.step.…}
   * @param atOnce whether a button is enough, or a page asks for more
   * @param blocked whether the papers must come first
   */
  public record Offered(String code, boolean atOnce, boolean blocked, UUID operation) {}
}

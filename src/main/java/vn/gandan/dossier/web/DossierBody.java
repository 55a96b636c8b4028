package vn.gandan.dossier.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.StepTaken;

/**
 * A dossier with its history; nothing of the person whose request it is but an id.
 *
 * @param channel KenhThucHien
 * @param asked what the last request for papers named
 */
public record DossierBody(
    UUID dossier,
    String code,
    String procedure,
    UUID procedureVersion,
    UUID applicant,
    int channel,
    UUID helpedBy,
    UUID receivedBy,
    UUID decidedBy,
    String returnWay,
    UUID returnOffice,
    int status,
    Instant since,
    Instant handedInAt,
    @Nullable Instant promisedAt,
    @Nullable Instant startedAt,
    @Nullable Instant dueAt,
    boolean late,
    List<Taken> history,
    List<Item> things,
    List<AskSupplement.Item> asked) {

  public record Taken(
      String step,
      int status,
      UUID by,
      @Nullable String reason,
      @Nullable Instant dueAt,
      Instant effectiveAt,
      Instant recordedAt) {}

  public record Item(String role, String code) {}

  static DossierBody of(
      Dossier dossier,
      List<StepTaken> history,
      List<DossierThing> things,
      List<AskSupplement.Item> asked) {
    return new DossierBody(
        dossier.id(),
        dossier.code(),
        dossier.procedureCode(),
        dossier.versionId(),
        dossier.applicantId(),
        dossier.channel(),
        dossier.helpedUnit(),
        dossier.receivedUnit(),
        dossier.agencyId(),
        dossier.returnWay().name(),
        dossier.returnUnit(),
        dossier.status().code(),
        dossier.since(),
        dossier.handedInAt(),
        dossier.promisedAt(),
        dossier.startedAt(),
        dossier.dueAt(),
        dossier.late(),
        history.stream().map(DossierBody::taken).toList(),
        things.stream()
            .map(each -> new Item(each.role().name(), each.thing().code().value()))
            .toList(),
        asked);
  }

  private static Taken taken(StepTaken taken) {
    return new Taken(
        taken.step().code(),
        taken.status().code(),
        taken.byUnit(),
        taken.reason(),
        taken.dueAt(),
        taken.effectiveAt(),
        taken.recordedAt());
  }
}

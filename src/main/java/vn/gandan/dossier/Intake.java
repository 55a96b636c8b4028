package vn.gandan.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.calendar.Calendar;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Fee;
import vn.gandan.catalogue.Procedure;
import vn.gandan.kernel.RefusedException;
import vn.gandan.network.Agency;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.operation.Performance;
import vn.gandan.party.Party;
import vn.gandan.storage.ProvinceRoute;

/** Judges whether a dossier can be taken at the counter, and who decides it. */
@Component
class Intake {
  private final Network network;
  private final Catalogue catalogue;
  private final Calendar calendar;
  private final Party party;

  Intake(Network network, Catalogue catalogue, Calendar calendar, Party party) {
    this.network = network;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.party = party;
  }

  /**
   * @param promisedAt when the result is expected back; null without a verified limit
   */
  record Judged(
      Procedure procedure,
      UUID agencyId,
      String agencyCode,
      @Nullable Long feeDong,
      @Nullable Instant promisedAt) {}

  Judged judge(HandIn act, Performance performance) {
    LocalDate day = performance.businessDay();
    Procedure procedure =
        catalogue
            .procedure(act.procedure(), day)
            .orElseThrow(() -> refused(new DossierRefusal.UnknownProcedure(act.procedure())));
    refuseWrongPapers(act, procedure);
    if (!party.exists(act.applicant())) {
      throw refused(new DossierRefusal.UnknownApplicant(act.applicant()));
    }
    if (network.office(act.returnOffice()).filter(office -> office.openOn(day)).isEmpty()) {
      throw refused(new DossierRefusal.UnknownReturnOffice(act.returnOffice()));
    }
    Agency agency = decidingAgency(procedure, act.commune(), day);
    refuseNotByPost(procedure, agency, day);
    Long fee = fee(procedure, day);
    if (act.feeShown() != null && fee != null && !fee.equals(act.feeShown())) {
      throw refused(new DossierRefusal.FeeChanged(act.feeShown(), fee));
    }
    return new Judged(
        procedure, agency.agencyId(), code(agency), fee, promised(procedure, performance));
  }

  /**
   * Who decides: from the procedure's level and the commune named, never from where the citizen is
   * helped.
   *
   * @param commune any commune of the province; intake is not bound to the place within it
   */
  Agency decidingAgency(Procedure procedure, String commune, LocalDate day) {
    Commune found =
        network
            .commune(commune, day)
            .orElseThrow(() -> refused(new DossierRefusal.UnknownCommune(commune)));
    if (!found.provinceCode().equals(ProvinceRoute.current().code())) {
      throw refused(new DossierRefusal.OtherProvince(commune, found.provinceCode()));
    }
    Set<Procedure.Level> levels = procedure.levels();
    Optional<Agency> agency =
        levels.contains(Procedure.Level.COMMUNE)
            ? network.agencyFor(commune, Agency.Level.COMMUNE, day)
            : network
                .agencyForField(procedure.field(), day)
                .or(() -> network.agencyFor(commune, Agency.Level.PROVINCE, day));
    return agency.orElseThrow(
        () -> refused(new DossierRefusal.NoDecidingAgency(procedure.code(), commune)));
  }

  /** The fee in force in đồng; null where it cannot be named. */
  @Nullable Long fee(Procedure procedure, LocalDate day) {
    Fee fee = catalogue.fee(procedure, new Fee.Facts(Procedure.Channel.POST, 0, 1, day));
    return switch (fee) {
      case Fee.Free() -> 0L;
      case Fee.Known(var total, var _) -> total.dong();
      case Fee.ProvinceDecides _, Fee.NotStated _ -> null;
    };
  }

  private @Nullable Instant promised(Procedure procedure, Performance performance) {
    if (DossierRules.limit(procedure.limit()).isEmpty()) {
      return null;
    }
    return calendar.promiseAtCounter(procedure.code(), null, performance.effectiveAt()).backBy();
  }

  private static void refuseWrongPapers(HandIn act, Procedure procedure) {
    Set<Integer> listed =
        procedure.documents().stream()
            .map(Procedure.Document::seq)
            .collect(Collectors.toUnmodifiableSet());
    boolean any = false;
    for (HandIn.Counted paper : act.papers()) {
      if (!listed.contains(paper.paper())) {
        throw refused(new DossierRefusal.UnlistedPaper(paper.paper()));
      }
      any |= paper.originals() + paper.copies() > 0;
    }
    if (!any && !listed.isEmpty()) {
      throw refused(new DossierRefusal.NoPapers());
    }
  }

  private void refuseNotByPost(Procedure procedure, Agency agency, LocalDate day) {
    boolean accepted =
        catalogue
            .acceptsByPost(agency.agencyId(), procedure.code(), day)
            .orElse(procedure.byPost() != Procedure.Flag.NO);
    if (!accepted) {
      throw refused(new DossierRefusal.NotByPost(procedure.code()));
    }
  }

  private static String code(Agency agency) {
    String code = agency.code();
    if (code == null) {
      throw refused(new DossierRefusal.AgencyWithoutCode(agency.agencyId()));
    }
    return code;
  }

  private static RefusedException refused(DossierRefusal refusal) {
    return new RefusedException(refusal);
  }
}

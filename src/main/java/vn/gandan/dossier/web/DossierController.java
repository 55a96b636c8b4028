package vn.gandan.dossier.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Status;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

/** Dossiers for those who have to do with them. */
@RestController
@RequestMapping("/api/v1/dossiers")
class DossierController {
  private static final int MOST_PAGES = 1000;

  private final Dossiers dossiers;

  DossierController(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** One dossier with its history and its things; what does not concern the caller is not there. */
  @GetMapping("/{code}")
  @Allowed({
    Role.CLERK,
    Role.DIRECTOR,
    Role.COURIER,
    Role.AGENCY_OFFICER,
    Role.AGENCY_SYSTEM,
    Role.PROVINCE_OFFICE,
    Role.AUDITOR
  })
  DossierBody dossier(@PathVariable String code, Actor actor) {
    Dossier dossier =
        dossiers
            .find(code, actor)
            .orElseThrow(() -> new RefusedException(new DossierRefusal.UnknownDossier(code)));
    return DossierBody.of(
        dossier, dossiers.history(dossier), dossiers.things(dossier), dossiers.asked(dossier));
  }

  /**
   * An agency's dossiers by due time, a hundred to a page.
   *
   * @param status national codes; all that are not final if left out
   * @param page from 0
   */
  @GetMapping
  @Allowed({Role.AGENCY_OFFICER, Role.AGENCY_SYSTEM})
  List<DossierLine> inbox(
      @RequestParam(required = false) @Nullable List<Integer> status,
      @RequestParam(defaultValue = "0") int page,
      Actor actor) {
    int from = Math.clamp(page, 0, MOST_PAGES);
    return dossiers.inbox(Objects.requireNonNull(actor.unitId()), statuses(status), from).stream()
        .map(DossierLine::of)
        .toList();
  }

  private static List<Status> statuses(@Nullable List<Integer> codes) {
    return Arrays.stream(Status.values())
        .filter(status -> codes == null ? !status.isFinal() : codes.contains(status.code()))
        .toList();
  }
}

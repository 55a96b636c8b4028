package vn.gandan.agency.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

/** The forms of a dossier as PDF. */
@Controller
@Allowed(Role.AGENCY_OFFICER)
class FormsController {
  private final AgencyDossiers own;
  private final Dossiers dossiers;
  private final AgencyForms forms;
  private final ControlSlips slips;
  private final WorkDesks desks;

  FormsController(
      AgencyDossiers own,
      Dossiers dossiers,
      AgencyForms forms,
      ControlSlips slips,
      WorkDesks desks) {
    this.own = own;
    this.dossiers = dossiers;
    this.forms = forms;
    this.slips = slips;
    this.desks = desks;
  }

  /**
   * @param form {@code 01} to {@code 06}; only those for which the dossier holds the facts
   */
  @GetMapping(
      path = "/co-quan/ho-so/{id}/mau-{form}.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> print(
      @PathVariable UUID id, @PathVariable String form, Actor actor, HttpServletRequest request) {
    Dossier dossier = own.dossier(id, actor);
    if (!AgencyDossierPages.forms(dossier, dossiers.history(dossier)).contains(form)) {
      throw new RefusedException(new AgencyRefusal.FormNotDue(dossier.code(), form));
    }
    AgencyForms.Print print =
        new AgencyForms.Print(
            dossier, actor, desks.of(actor, request).name(), track(dossier, request));
    byte[] pdf =
        switch (form) {
          case "01" -> forms.receipt01(print);
          case "02" -> forms.supplement02(print);
          case "03" -> forms.refusal03(print);
          case "04" -> forms.apology04(print);
          case "05" -> forms.stop05(print);
          default -> slips.print(print, forms);
        };
    String name = "mau-" + form + "-" + dossier.code() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(pdf);
  }

  /** Where the slip's QR leads: the tracker of this installation. */
  private static String track(Dossier dossier, HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request)
        .path("/t/{token}")
        .buildAndExpand(dossier.token())
        .toUriString();
  }
}

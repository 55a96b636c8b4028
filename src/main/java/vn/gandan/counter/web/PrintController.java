package vn.gandan.counter.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.gandan.counter.CounterRefusal;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.dossier.Dossiers;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;

/** The counter's papers as PDF, opened beside the page and printed from there. */
@Controller
@Allowed({Role.CLERK, Role.DIRECTOR})
class PrintController {
  private final Dossiers dossiers;
  private final CounterPapers papers;

  PrintController(Dossiers dossiers, CounterPapers papers) {
    this.dossiers = dossiers;
    this.papers = papers;
  }

  @GetMapping("/quay/ho-so/{code}/in/{form}")
  ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable String form, Actor actor) {
    Dossier dossier = required(code, actor);
    byte[] pdf =
        switch (form) {
          case "phieu-gui" -> papers.slip(dossier, actor);
          case "mau-01" -> papers.receipt(dossier, actor);
          case "mau-02" -> papers.supplement(dossier, actor);
          case "mau-06" -> papers.control(dossier);
          default -> throw new RefusedException(new CounterRefusal.NothingToPrint("?"));
        };
    return shown(pdf, form + "-" + code + ".pdf");
  }

  @GetMapping("/quay/ho-so/{code}/nhan/{thing}")
  ResponseEntity<byte[]> label(@PathVariable String code, @PathVariable String thing, Actor actor) {
    return shown(papers.label(required(code, actor), thing), "nhan-" + code + ".pdf");
  }

  private static ResponseEntity<byte[]> shown(byte[] pdf, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(pdf);
  }

  private Dossier required(String code, Actor actor) {
    return dossiers
        .find(code, actor)
        .orElseThrow(() -> new RefusedException(new DossierRefusal.UnknownDossier(code)));
  }
}

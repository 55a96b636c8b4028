package vn.gandan.agency.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.gandan.paper.Form;

/** A specimen on its way to the browser, which shows it beside the page. */
final class Specimen {
  private Specimen() {}

  static ResponseEntity<byte[]> shown(Form form, byte[] pdf) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(form.folder() + "-in-thu.pdf").build().toString())
        .body(pdf);
  }
}

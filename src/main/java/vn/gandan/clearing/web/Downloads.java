package vn.gandan.clearing.web;

import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that these pages give out. */
final class Downloads {
  static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Downloads() {}

  /** What a settlement is called on somebody's disk, without its ending. */
  static String name(SettlementPage page) {
    return "quyet-toan-%s-%s%s"
        .formatted(
            page.round().programme().programmeCode().toLowerCase(Locale.ROOT),
            page.round().month().toString().substring(0, 7),
            page.draft() ? "-du-thao" : "");
  }

  static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name).build().toString())
        .body(content);
  }
}

package vn.gandan.attachment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.attachment.Attachment;
import vn.gandan.attachment.Attachments;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.Role;

/** Files come in as the raw body of a request and go out as they came. */
@RestController
@RequestMapping("/api/v1/attachments")
class AttachmentApi {
  private final Attachments attachments;

  AttachmentApi(Attachments attachments) {
    this.attachments = attachments;
  }

  /** 201 the first time, 200 with the same answer when the same file is sent again. */
  @PutMapping("/{attachment}")
  @Allowed({Role.CLERK, Role.DIRECTOR, Role.COURIER, Role.AGENCY_OFFICER, Role.AGENCY_SYSTEM})
  ResponseEntity<AttachmentBody> take(
      @PathVariable UUID attachment, InputStream content, Actor actor) throws IOException {
    Attachments.Taken taken = attachments.take(attachment, content, actor);
    return ResponseEntity.status(taken.first() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(AttachmentBody.of(taken.file()));
  }

  /** The file itself. A browser may show a picture but never runs anything that is inside. */
  @GetMapping("/{attachment}")
  @Allowed({
    Role.CLERK,
    Role.DIRECTOR,
    Role.COURIER,
    Role.AGENCY_OFFICER,
    Role.AGENCY_SYSTEM,
    Role.PROVINCE_OFFICE,
    Role.AUDITOR
  })
  void give(@PathVariable UUID attachment, Actor actor, HttpServletResponse response)
      throws IOException {
    try (Attachments.Opened opened = attachments.open(attachment, actor)) {
      Attachment file = opened.file();
      response.setContentType(file.type().mediaType());
      response.setContentLengthLong(file.sizeBytes());
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setHeader(HttpHeaders.ETAG, "\"" + file.sha256() + "\"");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
      try (InputStream content = opened.content()) {
        content.transferTo(response.getOutputStream());
      }
    }
  }

  private static String disposition(Attachment file) {
    return switch (file.type()) {
      case JPEG, PNG -> "inline";
      case PDF -> "attachment; filename=\"" + file.id() + ".pdf\"";
    };
  }
}

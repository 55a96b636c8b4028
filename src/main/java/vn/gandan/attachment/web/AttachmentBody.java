package vn.gandan.attachment.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import vn.gandan.attachment.Attachment;

/** What was taken in. */
record AttachmentBody(
    UUID attachment, String mediaType, long sizeBytes, String sha256, OffsetDateTime capturedAt) {

  static AttachmentBody of(Attachment file) {
    return new AttachmentBody(
        file.id(),
        file.type().mediaType(),
        file.sizeBytes(),
        file.sha256(),
        file.capturedAt().atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toOffsetDateTime());
  }
}

package vn.gandan.attachment;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken in (tệp đính kèm), without its content. Never changed afterwards.
 *
 * @param sha256 of the content, 64 hexadecimal digits
 * @param accountId who brought it
 * @param unitId that person's office or agency; null for the province's own accounts
 * @param capturedAt by the clock of the server
 */
public record Attachment(
    UUID id,
    FileType type,
    long sizeBytes,
    String sha256,
    UUID accountId,
    @Nullable UUID unitId,
    Instant capturedAt) {

  public Attachment {
    if (HexFormat.of().parseHex(sha256).length != 32 || sizeBytes < 1) {
      throw new IllegalArgumentException("not a file: " + id);
    }
  }
}

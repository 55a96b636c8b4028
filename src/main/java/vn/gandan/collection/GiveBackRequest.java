package vn.gandan.collection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked to give money of a bill back (đề nghị trả lại tiền).
 *
 * @param granted null while nobody answered
 */
public record GiveBackRequest(
    UUID id,
    UUID payment,
    UUID office,
    UUID askedBy,
    String words,
    Instant askedAt,
    @Nullable Boolean granted) {

  public boolean answered() {
    return granted != null;
  }

  public boolean open() {
    return Boolean.TRUE.equals(granted);
  }
}

package vn.gandan.till;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the centre proposes for a difference of an office (đề xuất của tuyến trên).
 *
 * @param madeBy the account at the centre
 * @param accepted null while the office has not answered
 * @param answer who of the office answered, when and with which words; null while nobody did
 */
public record Proposal(
    UUID id,
    UUID office,
    UUID difference,
    Difference.Outcome outcome,
    String words,
    UUID madeBy,
    Instant madeAt,
    @Nullable Boolean accepted,
    @Nullable Said answer) {

  public boolean answered() {
    return accepted != null;
  }
}

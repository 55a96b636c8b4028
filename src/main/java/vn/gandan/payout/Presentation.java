package vn.gandan.payout;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody came to be paid, was known and signed (lần xuất trình).
 *
 * @param duties for which, each in which capacity; less what was paid by this signature before
 */
public record Presentation(
    UUID id,
    UUID person,
    Proof proof,
    UUID shift,
    LocalDate businessDay,
    Map<UUID, Capacity> duties) {

  public Presentation {
    duties = Map.copyOf(duties);
  }
}

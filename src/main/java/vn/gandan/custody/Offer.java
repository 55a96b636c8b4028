package vn.gandan.custody;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The giver's word (giao): what is handed over, and to which desk. The giver holds until the taker
 * confirms.
 *
 * @param outcome null while it is open
 */
public record Offer(
    UUID id,
    UUID giverDesk,
    UUID takerDesk,
    UUID takerUnit,
    Instant madeAt,
    List<Thing> expected,
    @Nullable String outcome) {

  public Offer {
    expected = List.copyOf(expected);
  }
}

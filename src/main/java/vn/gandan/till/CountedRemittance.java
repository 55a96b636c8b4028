package vn.gandan.till;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Cash that went from one hand to another, with both counts and who made them (hai lần đếm).
 *
 * @param givenBy the account that counted first
 * @param taker the shift, or the desk of the vault, that received it; null unless received
 * @param endedBy the account that received it, or took it back; null while it is in transit
 * @param offered what the giver counted
 * @param received what the taker counted; empty unless received
 */
public record CountedRemittance(
    Remittance remittance,
    UUID givenBy,
    @Nullable UUID taker,
    @Nullable UUID endedBy,
    @Nullable Instant endedAt,
    List<Pieces> offered,
    List<Pieces> received) {

  /**
   * One denomination as both counted it.
   *
   * @param taken null unless received
   */
  public record Line(int denomination, int given, @Nullable Integer taken) {}

  /** Each denomination that either of them counted, largest first. */
  public List<Line> lines() {
    return IntStream.concat(
            offered.stream().mapToInt(Pieces::denomination),
            received.stream().mapToInt(Pieces::denomination))
        .distinct()
        .boxed()
        .sorted((one, other) -> Integer.compare(other, one))
        .map(each -> new Line(each, of(offered, each), taker == null ? null : of(received, each)))
        .toList();
  }

  private static int of(List<Pieces> count, int denomination) {
    return count.stream()
        .filter(each -> each.denomination() == denomination)
        .mapToInt(Pieces::pieces)
        .sum();
  }
}

package vn.gandan.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The outcome of adding the books of a province up again (kết quả cộng lại sổ).
 *
 * @param accounts how many were added up
 * @param gaps at most 100
 */
public record Recounted(Instant at, long accounts, List<BookGap> gaps) {
  private static final int LOOKED_FOR = 100;

  public Recounted {
    gaps = List.copyOf(gaps);
  }

  public boolean even() {
    return gaps.isEmpty();
  }

  /** Where nobody knows how many more there are, nothing is known of an office that has none. */
  public boolean evenAt(UUID office) {
    return gaps.size() < LOOKED_FOR && gaps.stream().noneMatch(gap -> gap.office().equals(office));
  }
}

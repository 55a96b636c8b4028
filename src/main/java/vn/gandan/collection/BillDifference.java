package vn.gandan.collection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line on which the biller's file of a day and ours do not agree (chênh lệch đối soát).
 *
 * @param payment as it stands in the file
 * @param ours in đồng; null if only the biller has it
 * @param theirs in đồng; null if only we have it
 * @param ended null while nobody closed it
 */
public record BillDifference(
    UUID id,
    UUID biller,
    LocalDate day,
    Kind kind,
    String payment,
    String bill,
    @Nullable Long ours,
    @Nullable Long theirs,
    @Nullable Ended ended) {

  /** What does not agree. */
  public enum Kind {
    ONLY_OURS,
    ONLY_THEIRS,
    AMOUNT
  }

  /** Whose figure counts. */
  public enum Counts {
    OURS,
    THEIRS
  }

  /** How it was closed, by which account. */
  public record Ended(Counts counts, String words, UUID by) {}
}

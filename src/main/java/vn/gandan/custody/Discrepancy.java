package vn.gandan.custody;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Expected and counted did not agree (chênh lệch khi giao nhận). Stays open until a named person
 * closes it.
 *
 * @param foundByUnit the office or agency that counted
 * @param otherUnit the one that had handed over
 * @param openedAt the server's clock
 * @param closing null while it is open
 */
public record Discrepancy(
    UUID id,
    Kind kind,
    Thing thing,
    @Nullable UUID offerId,
    @Nullable UUID bagId,
    UUID foundByDesk,
    UUID foundByUnit,
    UUID otherUnit,
    Instant openedAt,
    @Nullable Closing closing) {

  /** What is wrong. */
  public enum Kind {
    /** Thiếu: expected, not counted. */
    MISSING,
    /** Thừa: counted, not expected. */
    EXTRA,
    /** Niêm phong không khớp: another seal number, or a broken seal. */
    SEAL;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** How it ended. */
  public enum Outcome {
    FOUND,
    TAKEN_OVER,
    LOST,
    EXPLAINED;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /**
   * Who closed it, and how.
   *
   * @param closedAt the server's clock
   */
  public record Closing(Outcome outcome, String note, UUID accountId, Instant closedAt) {}
}

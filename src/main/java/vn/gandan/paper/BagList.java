package vn.gandan.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bảng kê túi, phiếu giao nhận: made at dispatch with what is expected; printed again at receipt
 * with what was counted.
 *
 * @param counted number scanned at receipt; null at dispatch, where boxes are left to tick
 * @param difference in words, what is missing or extra; empty when none
 */
public record BagList(
    Heading heading,
    String bagCode,
    String sealNumber,
    String from,
    String to,
    String carrier,
    Instant sealedAt,
    @Nullable Instant openedAt,
    List<Line> lines,
    int expected,
    @Nullable Integer counted,
    String difference,
    String giver,
    String taker)
    implements PaperFacts {

  public BagList {
    lines = List.copyOf(lines);
  }

  /** What the count found of one thing. */
  public enum Count {
    NOT_COUNTED,
    PRESENT,
    MISSING,
    EXTRA
  }

  /**
   * One thing in the bag.
   *
   * @param kind in words: {@code "Hồ sơ"}, {@code "Kết quả"}, {@code "Túi"}
   * @param content what it is without naming a person: dossier code, procedure
   */
  public record Line(String thingCode, String kind, String content, Count count, String remark) {}
}

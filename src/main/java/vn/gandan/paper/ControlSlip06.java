package vn.gandan.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ: a print of the chain of custody, oldest first.
 *
 * @param coordinatingAgency empty when there is none
 * @param electronicTrace true when the system made the trace, so that no wet signature is needed
 */
public record ControlSlip06(
    Heading heading,
    String dossierCode,
    String procedure,
    String decidingAgency,
    String coordinatingAgency,
    Instant receivedAt,
    @Nullable Instant dueAt,
    List<Leg> legs,
    boolean electronicTrace,
    String trackCode)
    implements PaperFacts {

  public ControlSlip06 {
    legs = List.copyOf(legs);
  }

  /** How the leg was done against its own limit. */
  public enum Pace {
    EARLY,
    ON_TIME,
    LATE
  }

  /**
   * One handover: row 1 Giao, row 2 Nhận.
   *
   * @param giver unit or desk that gives
   * @param giverName name and office of who gave
   * @param takenAt null while nobody has confirmed
   * @param takerName empty while nobody has confirmed
   * @param byPost true when the post carried it: times and signature are those of its invoice
   * @param pace null when no limit applies or it is not known yet
   */
  public record Leg(
      String giver,
      String giverName,
      Instant givenAt,
      String taker,
      String takerName,
      @Nullable Instant takenAt,
      boolean byPost,
      @Nullable Pace pace,
      String remark) {}
}

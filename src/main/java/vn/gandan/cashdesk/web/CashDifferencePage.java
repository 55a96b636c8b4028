package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.signing.CertificateStanding;
import vn.gandan.till.CountedRemittance;
import vn.gandan.ui.Choice;

/**
 * One difference: what was found, what is said against it, how it may end.
 *
 * @param where at which desk, in words
 * @param proposals of the centre, as they were made
 * @param transit both counts of cash on its way; null for a closing's, and for who may not prove
 * @param mayProve whether the reader may read its evidence
 * @param mayDispute whether the reader answered for the cash, and nobody disputed yet
 * @param outcomes for a director who may end it; empty for everybody else
 */
public record CashDifferencePage(
    Line line,
    String where,
    @Nullable String dispute,
    @Nullable String outcomeWords,
    List<Proposed> proposals,
    @Nullable Transit transit,
    boolean mayProve,
    boolean mayDispute,
    List<Choice> outcomes,
    Filled filled) {

  /**
   * What the centre proposed.
   *
   * @param by the name of whoever proposed
   * @param accepted null while the office has not answered
   * @param answeredBy by name; empty while nobody answered
   * @param answer may be empty
   */
  public record Proposed(
      String outcome,
      String words,
      String by,
      Instant at,
      @Nullable Boolean accepted,
      String answeredBy,
      String answer) {}

  /**
   * Cash as it was counted twice.
   *
   * @param giver by name
   * @param taker by name
   * @param signing whether its evidence carries a digital signature
   */
  public record Transit(
      String giver,
      String taker,
      long offered,
      long received,
      List<CountedRemittance.Line> lines,
      CertificateStanding signing) {}

  /**
   * @param amount above 0 too much, below 0 too little
   * @param shift whose closing found it; null if a remittance's counts differ
   * @param outcome null while it is open
   */
  public record Line(
      UUID id,
      Instant foundAt,
      long amount,
      boolean disputed,
      @Nullable UUID shift,
      @Nullable String outcome) {}
}

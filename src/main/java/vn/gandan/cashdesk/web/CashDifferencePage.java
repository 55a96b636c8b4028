package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Choice;

/**
 * One difference: what was found, what is said against it, how it may end.
 *
 * @param where at which desk, in words
 * @param mayDispute whether the reader answered for the cash, and nobody disputed yet
 * @param outcomes for a director who may end it; empty for everybody else
 */
public record CashDifferencePage(
    Line line,
    String where,
    @Nullable String dispute,
    @Nullable String outcomeWords,
    boolean mayDispute,
    List<Choice> outcomes,
    Filled filled) {

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

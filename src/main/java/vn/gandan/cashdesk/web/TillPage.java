package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Choice;

/**
 * The cash of one desk.
 *
 * @param shift the shift open here; null if none is
 * @param own whether it is the reader's
 * @param vault what is in the vault by the book, in đồng; null at a till, where counts are blind
 * @param ceiling what the reader's own till is above, in đồng; null if it is not
 * @param operation id for the forms of this page
 */
public record TillPage(
    UUID here,
    String place,
    List<Choice> desks,
    @Nullable Open shift,
    boolean own,
    boolean director,
    @Nullable Long vault,
    List<Moving> toMe,
    List<Moving> fromMe,
    long openDifferences,
    List<Asked> asked,
    List<Proposed> proposed,
    @Nullable Long ceiling,
    UUID operation) {

  /** The shift as far as everybody of the office may know it. */
  public record Open(UUID id, String clerk, Instant since, boolean onBreak) {}

  /** Cash on its way. */
  public record Moving(UUID id, String from, String to, Instant since, boolean mayWithdraw) {}

  /** A request that waits for a second person. */
  public record Asked(UUID id, String words, Instant at, List<Leg> legs, boolean mayAnswer) {}

  /** One entry of the operation that is to be taken back. */
  public record Leg(String debit, String credit, long amount) {}

  /**
   * What the centre proposes.
   *
   * @param by the name of whoever proposed
   */
  public record Proposed(
      UUID id, UUID difference, String outcome, String words, String by, Instant at) {}
}

package vn.gandan.handover.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gandan.handover.ThingLine;
import vn.gandan.ui.Choice;

/**
 * What lies here and what waits.
 *
 * @param here id of the desk
 * @param place its name
 * @param desks to change to; one if there is no choice
 * @param lying at this desk, longest first
 * @param toMe offers that this desk may count
 * @param fromMe offers of this desk that nobody has counted yet
 * @param openDiscrepancies of the unit
 * @param mayShelve whether this role puts things away
 */
public record DeskPage(
    UUID here,
    String place,
    List<Choice> desks,
    List<ThingLine> lying,
    List<Shelf> shelves,
    List<OfferLine> toMe,
    List<OfferLine> fromMe,
    long openDiscrepancies,
    boolean mayShelve) {

  /** A shelf with what waits on it. */
  public record Shelf(UUID id, String name, List<Waiting> things) {}

  /**
   * Something that waits for its owner.
   *
   * @param next for the texts {@code handover.next.…}
   */
  public record Waiting(ThingLine line, String next, vn.gandan.ui.Tone tone) {}

  /** An offer that is open. */
  public record OfferLine(UUID id, String from, String to, Instant madeAt, int things) {}
}

package vn.gandan.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing passing from one answering hand to another (lượt bàn giao): what a control slip counts.
 * Who puts a thing into a bag goes on answering for it, so packing and opening are none.
 *
 * @param thing what passed, if need be inside a bag
 * @param link of the thing itself, or of the bag that carried it
 * @param before the operation by which the giver had taken; null where the giver is the first
 */
public record Passing(Thing thing, Holder giver, Link link, @Nullable UUID before) {

  public Holder taker() {
    return link.taker();
  }

  /** From when the taker answers. */
  public Instant at() {
    return link.effectiveAt();
  }

  /**
   * In the order of the way. That a thing comes to be at a desk is no passing.
   *
   * @param way of one thing, with the bags that carried it
   */
  public static List<Passing> of(Thing thing, List<Link> way) {
    List<Passing> passings = new ArrayList<>();
    Link last = null;
    for (Link link : way) {
      if (link.taker() instanceof Holder.InBag) {
        continue;
      }
      if (last == null) {
        if (!(link.giver() instanceof Holder.OfUnit)) {
          passings.add(new Passing(thing, link.giver(), link, null));
        }
        last = link;
      } else if (!last.taker().same(link.taker())) {
        passings.add(new Passing(thing, last.taker(), link, last.operationId()));
        last = link;
      }
    }
    return List.copyOf(passings);
  }
}

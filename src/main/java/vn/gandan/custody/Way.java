package vn.gandan.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing's whole way, with the ways of the bags that carried it woven in. */
final class Way {
  private final HoldingJournal journal;

  Way(HoldingJournal journal) {
    this.journal = journal;
  }

  List<Link> of(Thing thing) {
    List<Link> way = new ArrayList<>();
    weave(thing, 0, null, null, way);
    return way;
  }

  /** Adds the links of a thing that lie after {@code from} and before {@code until}. */
  private void weave(
      Thing thing, int depth, @Nullable Instant from, @Nullable Instant until, List<Link> way) {
    List<Link> chain = journal.chain(thing, depth);
    for (int i = 0; i < chain.size(); i++) {
      Link link = chain.get(i);
      if (outside(link.effectiveAt(), from, until)) {
        continue;
      }
      way.add(link);
      if (link.taker() instanceof Holder.InBag(UUID bag) && depth < HandoverRules.DEEPEST) {
        Instant out = i + 1 < chain.size() ? chain.get(i + 1).effectiveAt() : until;
        weave(journal.thing(bag).orElseThrow(), depth + 1, link.effectiveAt(), out, way);
      }
    }
  }

  private static boolean outside(Instant at, @Nullable Instant from, @Nullable Instant until) {
    return (from != null && !at.isAfter(from)) || (until != null && at.isAfter(until));
  }
}

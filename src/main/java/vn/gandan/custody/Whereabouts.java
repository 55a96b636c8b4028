package vn.gandan.custody;

import java.time.Instant;
import java.util.List;

/**
 * Where a thing is at an instant.
 *
 * @param containers the bags that it is in, innermost first; empty if it lies open
 * @param hand who holds the outermost of them, or the thing itself
 * @param since when that hand took it
 */
public record Whereabouts(Thing thing, List<Thing> containers, Holder hand, Instant since) {

  public Whereabouts {
    containers = List.copyOf(containers);
  }
}

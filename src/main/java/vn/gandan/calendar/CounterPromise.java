package vn.gandan.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the citizen is shown when the papers are handed in at a post office: the postal leg and the
 * agency's leg, kept apart. The legal clock starts only when the agency confirms a complete
 * dossier, so this is the latest expected, not yet the due time on form 01.
 *
 * @param atAgencyBy end of the postal leg
 * @param legal reckoned as if the agency confirmed at {@code atAgencyBy}
 * @param backBy when a result sent back the same way is at the point again
 */
public record CounterPromise(
    Instant atAgencyBy, List<Step> outward, Promise legal, Instant backBy, List<Step> homeward) {
  public CounterPromise {
    outward = List.copyOf(outward);
    homeward = List.copyOf(homeward);
  }

  /** All three legs as one account. */
  public List<Step> steps() {
    List<Step> all = new ArrayList<>(outward);
    all.addAll(legal.steps());
    all.addAll(homeward);
    return List.copyOf(all);
  }
}

package vn.gandan.counter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.party.MaskedPerson;

/**
 * The search for a procedure.
 *
 * @param asked what was typed; empty before the first search
 * @param need id of a need noted before; null for none
 */
public record ChoosePage(
    MaskedPerson person, String asked, List<Line> found, @Nullable String need) {

  /**
   * @param limit how long the agency has, in words
   * @param byPost whether the published page lets it come by post
   */
  public record Line(String code, String name, String limit, boolean byPost, String href) {}

  public boolean searched() {
    return !asked.isEmpty();
  }
}

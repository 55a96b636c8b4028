package vn.gandan.counter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.party.MaskedPerson;
import vn.gandan.ui.Tone;

/**
 * A citizen at the counter, and what waits for them here.
 *
 * @param need id of a need noted before, carried on to the dossier; null for none
 */
public record PersonPage(
    MaskedPerson person,
    List<Line> results,
    List<Asked> supplements,
    List<Line> running,
    List<Line> past,
    @Nullable String need) {

  /**
   * @param detail where the papers are, or since when they wait
   */
  public record Line(
      String code, String procedure, int status, Tone tone, Instant since, String detail) {}

  /** What an agency asked for, to the letter. */
  public record Asked(Line dossier, List<AskSupplement.Item> items) {}

  public boolean nothingWaits() {
    return results.isEmpty() && supplements.isEmpty();
  }

  public String handInHref() {
    return "/quay/nguoi/" + person.id() + "/ho-so/moi" + (need == null ? "" : "?nhu-cau=" + need);
  }
}

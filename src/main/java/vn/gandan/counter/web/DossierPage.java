package vn.gandan.counter.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.dossier.AskSupplement;
import vn.gandan.kernel.Vnd;
import vn.gandan.party.MaskedPerson;
import vn.gandan.ui.Mistakes;
import vn.gandan.ui.Step;
import vn.gandan.ui.Tone;

/**
 * One dossier as the counter sees it.
 *
 * @param tracker path of the public tracker
 * @param fee null where the province decides
 * @param actions what can be done here now
 * @param prints papers that have something to say
 * @param operationId of the supplement's form
 * @param withdrawal what was typed as a reason before it was refused; empty otherwise
 */
public record DossierPage(
    String code,
    int status,
    Tone tone,
    boolean late,
    String procedure,
    @Nullable MaskedPerson person,
    String agency,
    String helped,
    String returns,
    String returnWay,
    @Nullable Vnd fee,
    String seal,
    Instant handedInAt,
    @Nullable Instant promisedAt,
    @Nullable Instant dueAt,
    String tracker,
    List<Thing> things,
    List<Paper> papers,
    List<AskSupplement.Item> asked,
    List<Step> history,
    List<Print> prints,
    Actions actions,
    String operationId,
    String withdrawalId,
    String withdrawal,
    Mistakes mistakes) {

  /** A physical thing of the dossier, and the one hand that holds it. */
  public record Thing(String code, String role, String where, @Nullable Instant since) {}

  public record Paper(String name, int originals, int copies) {}

  /** A paper to print. */
  public record Print(String text, String href) {}

  /** Which buttons stand on the page; the door judges again. */
  public record Actions(boolean supplement, boolean returnResult, boolean withdraw) {}

  public String path() {
    return "/quay/ho-so/" + code;
  }

  public boolean hasFee() {
    return fee != null && fee.dong() > 0;
  }

  /** The cover of the papers, printed right after they were handed in. */
  public @Nullable Thing cover() {
    return things.isEmpty() ? null : things.getFirst();
  }
}

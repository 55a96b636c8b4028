package vn.gandan.payout.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.Vnd;
import vn.gandan.party.MaskedPerson;
import vn.gandan.payout.EndedPower;
import vn.gandan.payout.PowerEnding;
import vn.gandan.payout.Standing;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * What somebody may take, and how they show who they are.
 *
 * @param found every duty that concerns the person, the latest month first
 * @param chosen of those that can be paid; all of them until the clerk has said otherwise
 * @param closed why nothing can be paid here now; null if it can
 * @param endings powers of the person's, held or given, that end soon
 * @param ended why they may not collect for others any more, if there is nothing to pay
 * @param proofs how they may show who they are
 * @param photo whether a payer of any of it asks for a photo
 */
public record PaymentPage(
    MaskedPerson person,
    List<Found> found,
    Set<UUID> chosen,
    @Nullable Refusal closed,
    List<PowerEnding> endings,
    List<EndedPower> ended,
    List<Choice> proofs,
    boolean photo,
    Filled filled,
    Mistakes mistakes) {

  static final String PATH = "/quay/chi-tra";

  public PaymentPage {
    found = List.copyOf(found);
    chosen = Set.copyOf(chosen);
    endings = List.copyOf(endings);
  }

  /**
   * @param where the office at which it was paid first; null while it is owed
   */
  public record Found(Standing standing, @Nullable String where) {

    public String id() {
      return standing.due().id().toString();
    }

    public Vnd amount() {
      return new Vnd(standing.amount());
    }

    /** Somebody else's, whose name the one who collects must be told. */
    public boolean forOther() {
      return standing.capacity().proxy();
    }
  }

  public List<Found> payable() {
    return found.stream().filter(each -> each.standing().payable()).toList();
  }

  public List<Found> others() {
    return found.stream().filter(each -> !each.standing().payable()).toList();
  }

  /** Some of it was signed for already and waits in the basket. */
  public boolean inBasket() {
    return payable().stream().anyMatch(each -> each.standing().presented());
  }

  public Vnd sum() {
    return new Vnd(
        payable().stream().mapToLong(each -> each.standing().amount()).reduce(0, Math::addExact));
  }

  public String path() {
    return PATH + "?nguoi=" + person.id();
  }
}

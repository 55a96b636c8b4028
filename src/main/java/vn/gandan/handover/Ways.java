package vn.gandan.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Link;
import vn.gandan.custody.Thing;
import vn.gandan.operation.Doers;
import vn.gandan.ui.Step;
import vn.gandan.ui.Tone;

/** A thing's way from hand to hand, as a reader follows it. */
@Component
public class Ways {
  private final Custody custody;
  private final Hands hands;
  private final Doers doers;
  private final Access access;

  Ways(Custody custody, Hands hands, Doers doers, Access access) {
    this.custody = custody;
    this.hands = hands;
    this.doers = doers;
    this.access = access;
  }

  /** Oldest first; who answers now comes last. Names officials, never citizens. */
  public List<Step> way(Thing thing, Words words) {
    List<Link> links = custody.way(thing);
    List<Step> steps = new ArrayList<>();
    for (Link link : links) {
      boolean last = link.equals(links.getLast());
      steps.add(
          new Step(
              title(link, words),
              words.t(
                  "handover.way.from", hands.name(link.giver(), words), doer(link.operationId())),
              moment(link),
              tone(link, last),
              null,
              null));
    }
    return steps;
  }

  /** Name of the account that did it. */
  public String doer(UUID operation) {
    return doers
        .of(operation)
        .flatMap(doer -> access.account(doer.accountId()))
        .map(Account::displayName)
        .orElse("—");
  }

  private String title(Link link, Words words) {
    String taker = hands.name(link.taker(), words);
    return link.depth() == 0
        ? taker
        : words.t("handover.way.bag", link.thing().code().value(), taker);
  }

  private static Tone tone(Link link, boolean last) {
    if (link.taker() instanceof Holder.Missing) {
      return Tone.BAD;
    }
    return last ? Tone.ACTIVE : Tone.GOOD;
  }

  private static String moment(Link link) {
    return java.time.format.DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu")
        .format(link.effectiveAt().atZone(vn.gandan.operation.OperationDoor.ZONE));
  }
}

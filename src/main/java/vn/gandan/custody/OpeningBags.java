package vn.gandan.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class OpeningBags implements ActHandler<OpenBag, OpenBag.Done> {
  private final Custody custody;
  private final OfferJournal journal;
  private final DiscrepancyJournal discrepancies;

  OpeningBags(Custody custody, OfferJournal journal, DiscrepancyJournal discrepancies) {
    this.custody = custody;
    this.journal = journal;
    this.discrepancies = discrepancies;
  }

  @Override
  public String name() {
    return "custody.open-bag";
  }

  @Override
  public Class<OpenBag> act() {
    return OpenBag.class;
  }

  @Override
  public Class<OpenBag.Done> done() {
    return OpenBag.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Places.EVERYBODY_AT_A_DESK;
  }

  @Override
  public OpenBag.Done perform(OpenBag act, Performance performance) {
    Holding bag = custody.take(act.bag());
    SealedBag sealed = sealedHere(bag, performance);
    List<ThingCode> expected = sealed.contents().stream().map(Thing::code).toList();
    HandoverRules.Count count = HandoverRules.count(expected, act.counted());
    Taken held = custody.takeCounted(expected, act.counted());
    UUID sender = sender(bag.thing());
    List<UUID> opened = new ArrayList<>();
    for (ThingCode code : count.agreed()) {
      custody.link(performance, held.of(code), Places.here(performance), null);
    }
    for (ThingCode code : count.missing()) {
      opened.add(missing(performance, held.of(code), bag.thing(), sender));
    }
    for (ThingCode code : count.extra()) {
      opened.add(open(performance, Discrepancy.Kind.EXTRA, held.of(code), bag.thing(), sender));
    }
    if (!act.intact() || !act.seal().equals(sealed.sealNumber())) {
      opened.add(open(performance, Discrepancy.Kind.SEAL, bag, bag.thing(), sender));
    }
    journal.addOpening(performance, bag.thing(), act.seal(), act.intact());
    return new OpenBag.Done(act.bag(), count.agreed().size(), opened);
  }

  private SealedBag sealedHere(Holding bag, Performance performance) {
    ThingCode code = bag.thing().code();
    custody.mustHold(bag, Places.here(performance), performance.desk().unitId());
    if (bag.thing().kind() != Thing.Kind.BAG) {
      throw new RefusedException(new CustodyRefusal.NotABag(code));
    }
    SealedBag sealed = journal.bag(bag.thing()).orElseThrow();
    if (!sealed.toUnit().equals(performance.desk().unitId())) {
      throw new RefusedException(new CustodyRefusal.UnknownThing(code.value()));
    }
    if (sealed.opened()) {
      throw new RefusedException(new CustodyRefusal.BagOpened(code));
    }
    return sealed;
  }

  /** The unit that made the bag gave it its first link. */
  private UUID sender(Thing bag) {
    return custody.chain(bag).getFirst().giver().id();
  }

  private UUID missing(Performance performance, Holding held, Thing bag, UUID sender) {
    UUID id = open(performance, Discrepancy.Kind.MISSING, held, bag, sender);
    custody.link(performance, held, new Holder.Missing(id, performance.desk().unitId()), null);
    return id;
  }

  private UUID open(
      Performance performance, Discrepancy.Kind kind, Holding held, Thing bag, UUID sender) {
    return discrepancies.open(performance, kind, held.thing(), null, bag.id(), sender);
  }
}

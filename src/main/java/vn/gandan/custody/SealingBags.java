package vn.gandan.custody;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Desk;
import vn.gandan.operation.Performance;

@Component
class SealingBags implements ActHandler<SealBag, SealBag.Done> {
  private final Custody custody;
  private final HoldingJournal things;
  private final OfferJournal journal;
  private final Places places;

  SealingBags(Custody custody, HoldingJournal things, OfferJournal journal, Places places) {
    this.custody = custody;
    this.things = things;
    this.journal = journal;
    this.places = places;
  }

  @Override
  public String name() {
    return "custody.seal-bag";
  }

  @Override
  public Class<SealBag> act() {
    return SealBag.class;
  }

  @Override
  public Class<SealBag.Done> done() {
    return SealBag.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Places.EVERYBODY_AT_A_DESK;
  }

  @Override
  public SealBag.Done perform(SealBag act, Performance performance) {
    if (journal.sealUsed(act.seal())) {
      throw new RefusedException(new CustodyRefusal.SealUsed(act.seal()));
    }
    Desk to = places.desk(act.toDesk(), performance);
    List<Holding> contents = custody.take(act.contents());
    Holder here = Places.here(performance);
    Thing bag =
        custody.begin(
            performance,
            act.bag(),
            Thing.Kind.BAG,
            new Holder.OfUnit(performance.desk().unitId()),
            here);
    for (Holding held : contents) {
      refuseTooDeep(held.thing());
      custody.pass(performance, held, here, new Holder.InBag(bag.id()));
    }
    journal.addSeal(performance, bag, act.seal(), to.unitId(), contents);
    return new SealBag.Done(bag.id(), bag.code(), contents.size());
  }

  /**
   * A bag may carry bags, as long as no thing then lies deeper than the way back up is followed.
   */
  private void refuseTooDeep(Thing thing) {
    if (thing.kind() == Thing.Kind.BAG && depthOf(thing) >= HandoverRules.DEEPEST) {
      throw new RefusedException(new CustodyRefusal.TooDeep(thing.code(), HandoverRules.DEEPEST));
    }
  }

  private int depthOf(Thing bag) {
    int deepest = 0;
    for (Holding held : things.heldBy(new Holder.InBag(bag.id()))) {
      if (held.thing().kind() == Thing.Kind.BAG) {
        deepest = Math.max(deepest, depthOf(held.thing()));
      }
    }
    return deepest + 1;
  }
}

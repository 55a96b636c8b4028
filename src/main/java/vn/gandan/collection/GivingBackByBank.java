package vn.gandan.collection;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Transfer;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class GivingBackByBank extends Handling<GiveBackByBank, GiveBackByBank.Done> {
  private final GiveBacks giveBacks;
  private final GiveBackJournal requests;
  private final Ledger ledger;

  GivingBackByBank(GiveBacks giveBacks, GiveBackJournal requests, Ledger ledger) {
    super(
        "collection.give-back-by-bank",
        GiveBackByBank.class,
        GiveBackByBank.Done.class,
        EnumSet.of(Role.DIRECTOR));
    this.giveBacks = giveBacks;
    this.requests = requests;
    this.ledger = ledger;
  }

  @Override
  public GiveBackByBank.Done perform(GiveBackByBank act, Performance performance) {
    GiveBacks.Granted granted =
        giveBacks.granted(performance, act.request(), act.amount(), GiveBackRules.Hand.BANK);
    OwedBack owed = granted.owed();
    ledger.post(
        performance,
        List.of(
            new Transfer(
                CollectionReasons.GIVE_BACK_BY_BANK,
                owed.from(),
                owed.atTheBank(Objects.requireNonNull(owed.bank(), "the rule has seen to it")),
                owed.amount())));
    requests.addByBank(performance, act);
    giveBacks.done(performance, granted);
    return new GiveBackByBank.Done(granted.payment().id(), owed.amount());
  }
}

package vn.gandan.collection.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.collection.BillPayment;
import vn.gandan.collection.GiveBackRequest;
import vn.gandan.collection.GiveBacks;
import vn.gandan.collection.OwedBack;
import vn.gandan.collection.web.GiveBackPage.Step;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Mistakes;

/** Gathers what the page of money on its way back shows, to whom. */
@Component
class GiveBackPages {
  private final GiveBacks giveBacks;
  private final Access access;

  GiveBackPages(GiveBacks giveBacks, Access access) {
    this.giveBacks = giveBacks;
    this.access = access;
  }

  GiveBackPage page(BillPayment payment, Filled filled, Mistakes mistakes, Actor actor) {
    GiveBackRequest last = giveBacks.last(payment.id()).orElse(null);
    OwedBack owed = giveBacks.owed(payment).orElse(null);
    return new GiveBackPage(
        payment,
        last,
        last == null ? "" : access.account(last.askedBy()).map(Account::displayName).orElse("–"),
        new Vnd(owed == null ? payment.amount() : owed.amount()),
        giveBacks.surplus(payment.id()).orElse(null),
        owed == null ? Step.NOTHING : step(payment, owed, last, actor),
        filled,
        mistakes);
  }

  private Step step(
      BillPayment payment, OwedBack owed, @Nullable GiveBackRequest last, Actor actor) {
    boolean atATill = actor.role() == Role.CLERK || actor.role() == Role.DIRECTOR;
    if (giveBacks.shiftOpen(payment)) {
      return Step.RECEIPT;
    }
    if (last == null || (last.answered() && !last.open())) {
      return atATill ? Step.ASK : Step.OTHERS_ASK;
    }
    if (!last.answered()) {
      boolean second = !last.askedBy().equals(actor.accountId());
      return second && actor.role() != Role.CLERK ? Step.ANSWER : Step.OTHERS_ANSWER;
    }
    if (owed.byTransfer()) {
      return actor.role() == Role.DIRECTOR ? Step.BANK : Step.OTHERS_BANK;
    }
    return atATill ? Step.GIVE : Step.OTHERS_GIVE;
  }
}

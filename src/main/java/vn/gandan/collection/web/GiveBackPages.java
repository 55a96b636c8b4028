package vn.gandan.collection.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.collection.BillPayment;
import vn.gandan.collection.GiveBackRequest;
import vn.gandan.collection.GiveBacks;
import vn.gandan.collection.web.GiveBackPage.Step;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
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
    return new GiveBackPage(
        payment,
        last,
        last == null ? "" : access.account(last.askedBy()).map(Account::displayName).orElse("–"),
        step(payment, last, actor),
        filled,
        mistakes);
  }

  private Step step(BillPayment payment, @Nullable GiveBackRequest last, Actor actor) {
    boolean atATill = actor.role() == Role.CLERK || actor.role() == Role.DIRECTOR;
    if (payment.state() != BillPayment.State.REFUSED) {
      return Step.NOTHING;
    }
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
    return atATill ? Step.GIVE : Step.OTHERS_GIVE;
  }
}

package vn.gandan.visit;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.PublicToken;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.till.Shift;

@Component
class SettlingVisits extends Handling<Settle, Settle.Done> {
  private final Baskets baskets;
  private final ReceiptJournal receipts;
  private final TransferTenders tenders;
  private final SecureRandom random = new SecureRandom();
  private final Ledger ledger;

  SettlingVisits(Baskets baskets, ReceiptJournal receipts, TransferTenders tenders, Ledger ledger) {
    super(
        "visit.settle",
        Settle.class,
        Settle.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER));
    this.baskets = baskets;
    this.receipts = receipts;
    this.tenders = tenders;
    this.ledger = ledger;
  }

  @Override
  public Settle.Done perform(Settle act, Performance performance) {
    Basket basket = Baskets.of(performance);
    if (basket.settled()) {
      throw new RefusedException(new VisitRefusal.AlreadySettled());
    }
    List<Line> lines = basket.lines();
    Shift shift = baskets.shift(performance);
    BasketRules.refusal(lines, act)
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    int no = receipts.nextNo(shift.id());
    String token = PublicToken.of(ProvinceRoute.current().code(), random);
    receipts.add(performance, shift, act, no, token);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      receipts.addLine(performance, act.receipt(), i + 1, line, receipts.turn(line));
    }
    AccountName tender = tender(act, lines, shift, performance);
    ledger.post(performance, BasketRules.transfers(lines, shift, tender));
    basket.settle();
    return new Settle.Done(act.receipt(), no, act.given() - act.due(), token);
  }

  private AccountName tender(Settle act, List<Line> lines, Shift shift, Performance performance) {
    @Nullable UUID transfer = act.transfer();
    return transfer == null
        ? shift.cash()
        : tenders.spend(transfer, act.receipt(), lines, shift, performance);
  }
}

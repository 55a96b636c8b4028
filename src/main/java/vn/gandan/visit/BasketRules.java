package vn.gandan.visit;

import static vn.gandan.ledger.Reason.way;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gandan.kernel.Source;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Transfer;
import vn.gandan.till.Shift;

/** Decides whether a basket comes out even, and what it moves; touches no table. */
@Source({
  "own rule: a basket is committed or absent, and its total is the sum of its lines",
  "own rule: a payout is never netted against what the person buys"
})
final class BasketRules {
  private BasketRules() {}

  static long sum(List<Line> lines, Line.Way way) {
    return lines.stream()
        .filter(line -> line.way() == way)
        .mapToLong(Line::amount)
        .reduce(0, Math::addExact);
  }

  static Optional<VisitRefusal> refusal(List<Line> lines, Settle settle) {
    if (lines.isEmpty()) {
      return Optional.of(new VisitRefusal.NothingToSettle());
    }
    Optional<Line> twice = twice(lines);
    if (twice.isPresent()) {
      return twice.map(line -> new VisitRefusal.AlreadyTaken(line.service(), line.subject()));
    }
    long due = sum(lines, Line.Way.IN);
    if (due != settle.due()) {
      return Optional.of(new VisitRefusal.SumChanged(settle.due(), due));
    }
    if (settle.transfer() != null && settle.given() != due) {
      return Optional.of(new VisitRefusal.NoChangeOfTransfer(settle.given(), due));
    }
    if (settle.given() < due) {
      return Optional.of(new VisitRefusal.NotEnoughGiven(settle.given(), due));
    }
    long paid = sum(lines, Line.Way.OUT);
    if (paid != settle.paidOut()) {
      return Optional.of(new VisitRefusal.PaidOutDiffers(settle.paidOut(), paid));
    }
    return Optional.empty();
  }

  private static Optional<Line> twice(List<Line> lines) {
    Set<List<String>> seen = new HashSet<>();
    return lines.stream()
        .filter(line -> !seen.add(List.of(line.service(), line.subject())))
        .findFirst();
  }

  /** What the person pays for. */
  static List<TransferRules.Paid> paid(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.way() == Line.Way.IN)
        .map(line -> new TransferRules.Paid(line.service(), line.subject(), line.amount()))
        .toList();
  }

  /** The first line for which only cash may be taken. */
  static Optional<VisitRefusal> onlyCash(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.way() == Line.Way.IN)
        .filter(
            line -> !line.reason().ways().contains(way(AccountPurpose.SUSPENSE, line.account())))
        .findFirst()
        .map(line -> new VisitRefusal.NotByTransfer(line.service()));
  }

  /**
   * Each line between the shift's money and the account it is for, in the same hand.
   *
   * @param tender where what the person pays arrives: the shift's cash, or out of what came to the
   *     office by transfer; what they are paid is cash always
   */
  static List<Transfer> transfers(List<Line> lines, Shift shift, AccountName tender) {
    List<Transfer> transfers = new ArrayList<>();
    for (Line line : lines) {
      AccountName other = shift.account(line.account(), line.owner());
      transfers.add(
          switch (line.way()) {
            case IN -> new Transfer(line.reason(), tender, other, line.amount());
            case OUT -> new Transfer(line.reason(), other, shift.cash(), line.amount());
          });
    }
    return transfers;
  }
}

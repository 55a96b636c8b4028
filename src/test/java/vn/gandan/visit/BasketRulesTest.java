package vn.gandan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Reason;
import vn.gandan.ledger.Transfer;
import vn.gandan.till.Shift;

/** Whether a basket comes out even, and what it moves. */
class BasketRulesTest {
  private static final Shift SHIFT =
      new Shift(
          UUID.randomUUID(),
          UUID.randomUUID(),
          UUID.randomUUID(),
          1,
          UUID.randomUUID(),
          1,
          null,
          Instant.EPOCH,
          LocalDate.of(2026, 11, 23),
          0,
          false,
          null);

  @Test
  void theTotalIsTheSumOfTheLinesWhateverTheyAre() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int basket = 0; basket < 500; basket++) {
      List<Line> lines = new ArrayList<>();
      long in = 0;
      long out = 0;
      for (int i = random.nextInt(1, 12); i > 0; i--) {
        long amount = random.nextLong(1, 50_000_000);
        boolean pays = random.nextBoolean();
        lines.add(line("bill", UUID.randomUUID().toString(), pays, amount));
        in += pays ? amount : 0;
        out += pays ? 0 : amount;
      }
      assertThat(BasketRules.sum(lines, Line.Way.IN)).as("seed %d", seed).isEqualTo(in);
      assertThat(BasketRules.refusal(lines, settle(in, in + 1, out))).as("seed %d", seed).isEmpty();
      long cash = 0;
      for (Transfer transfer : BasketRules.transfers(lines, SHIFT, SHIFT.cash())) {
        cash += transfer.debit().equals(SHIFT.cash()) ? transfer.amount() : -transfer.amount();
      }
      assertThat(cash).as("seed %d", seed).isEqualTo(in - out);
    }
  }

  @Test
  void aPayoutIsNeverSetOffAgainstWhatThePersonBuys() {
    List<Line> lines = List.of(line("bill", "1", true, 300), line("pension", "2", false, 1_000));
    assertThat(BasketRules.refusal(lines, settle(0, 0, 700)))
        .contains(new VisitRefusal.SumChanged(0, 300));
    assertThat(BasketRules.refusal(lines, settle(300, 300, 700)))
        .contains(new VisitRefusal.PaidOutDiffers(700, 1_000));
    assertThat(BasketRules.refusal(lines, settle(300, 300, 1_000))).isEmpty();
    assertThat(BasketRules.transfers(lines, SHIFT, SHIFT.cash())).hasSize(2);
  }

  @Test
  void theSumThatThePersonSawCounts() {
    assertThat(BasketRules.refusal(List.of(line("bill", "1", true, 300)), settle(299, 500, 0)))
        .contains(new VisitRefusal.SumChanged(299, 300));
  }

  @Test
  void whoeverGivesTooLittleGetsNoReceipt() {
    List<Line> lines = List.of(line("bill", "1", true, 300));
    assertThat(BasketRules.refusal(lines, settle(300, 299, 0)))
        .contains(new VisitRefusal.NotEnoughGiven(299, 300));
    assertThat(BasketRules.refusal(lines, settle(300, 300, 0))).isEmpty();
  }

  @Test
  void theSameThingIsNotTakenTwice() {
    List<Line> lines = List.of(line("bill", "1", true, 300), line("bill", "1", true, 300));
    assertThat(BasketRules.refusal(lines, settle(600, 600, 0)))
        .contains(new VisitRefusal.AlreadyTaken("bill", "1"));
    List<Line> others = List.of(line("bill", "1", true, 300), line("fee", "1", true, 300));
    assertThat(BasketRules.refusal(others, settle(600, 600, 0))).isEmpty();
  }

  @Test
  void anEmptyBasketIsNotSettled() {
    assertThat(BasketRules.refusal(List.of(), settle(0, 0, 0)))
        .contains(new VisitRefusal.NothingToSettle());
  }

  @Test
  void aTransferPaysWhatIsDueAndWhatIsPaidOutStaysCash() {
    AccountName came = SHIFT.account(AccountPurpose.SUSPENSE, "970415-0011001932418");
    List<Line> lines = List.of(line("bill", "1", true, 300), line("pension", "2", false, 1_000));
    List<Transfer> transfers = BasketRules.transfers(lines, SHIFT, came);
    assertThat(transfers.getFirst().debit()).isEqualTo(came);
    assertThat(transfers.getFirst().amount()).isEqualTo(300);
    assertThat(transfers.getLast().credit()).isEqualTo(SHIFT.cash());
    assertThat(transfers.getLast().amount()).isEqualTo(1_000);
  }

  @Test
  void nothingIsGivenBackOnATransfer() {
    List<Line> lines = List.of(line("bill", "1", true, 300));
    assertThat(BasketRules.refusal(lines, byTransfer(300, 301)))
        .contains(new VisitRefusal.NoChangeOfTransfer(301, 300));
    assertThat(BasketRules.refusal(lines, byTransfer(300, 299)))
        .contains(new VisitRefusal.NoChangeOfTransfer(299, 300));
    assertThat(BasketRules.refusal(lines, byTransfer(300, 300))).isEmpty();
  }

  @Test
  void whatMayOnlyBeCashIsToldBeforeAnythingIsTaken() {
    Reason cashOnly =
        Reason.reversible(
            "visit.cash-only", Reason.way(AccountPurpose.TILL_CASH, AccountPurpose.FUND));
    Line bill =
        new Line(
            "bill",
            "9",
            Line.Way.IN,
            Line.Money.TRUST,
            "Tiền điện",
            5,
            AccountPurpose.FUND,
            "evn",
            cashOnly);
    assertThat(BasketRules.onlyCash(List.of(line("fee", "1", true, 300), bill)))
        .contains(new VisitRefusal.NotByTransfer("bill"));
    assertThat(BasketRules.onlyCash(List.of(line("fee", "1", true, 300)))).isEmpty();
    assertThat(BasketRules.onlyCash(List.of(line("pension", "1", false, 300)))).isEmpty();
  }

  @Test
  void onlyWhatThePersonPaysIsPaidForByATransfer() {
    List<Line> lines = List.of(line("bill", "1", true, 300), line("pension", "2", false, 1_000));
    assertThat(BasketRules.paid(lines)).containsExactly(new TransferRules.Paid("bill", "1", 300));
  }

  private static Settle byTransfer(long due, long given) {
    return new Settle(UUID.randomUUID(), null, due, given, 0, UUID.randomUUID());
  }

  private static Settle settle(long due, long given, long paidOut) {
    return new Settle(UUID.randomUUID(), null, due, given, paidOut);
  }

  private static Line line(String service, String subject, boolean pays, long amount) {
    return new Line(
        service,
        subject,
        pays ? Line.Way.IN : Line.Way.OUT,
        Line.Money.STATE,
        "Phí, lệ phí",
        amount,
        AccountPurpose.STATE_FEES,
        "agency",
        VisitReasons.STATE_FEE);
  }
}

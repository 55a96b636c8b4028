package vn.gandan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.ledger.AccountPurpose.BILLER;
import static vn.gandan.ledger.AccountPurpose.REVENUE;
import static vn.gandan.ledger.AccountPurpose.TILL_CASH;
import static vn.gandan.ledger.Reason.way;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gandan.operation.Origin;

/** What transfers do to accounts. */
class PostingRulesTest {
  private static final UUID OFFICE = UUID.randomUUID();
  private static final UUID SHIFT = UUID.randomUUID();
  private static final AccountName CASH = AccountName.dong(OFFICE, SHIFT, TILL_CASH);
  private static final AccountName POWER = AccountName.dong(OFFICE, SHIFT, BILLER, "EVN");
  private static final AccountName FEES = AccountName.dong(OFFICE, SHIFT, REVENUE, "collections");
  private static final Reason BILL =
      Reason.reversible("trial.bill", way(TILL_CASH, BILLER), way(TILL_CASH, REVENUE));
  private static final Reason SWEEP = Reason.lasting("trial.sweep", way(BILLER, BILLER));

  @Test
  void anAccountNamedTwiceIsChangedOnce() {
    List<PostingRules.Change> changes =
        List.copyOf(
            PostingRules.changes(
                List.of(
                    new Transfer(BILL, CASH, POWER, 250_000),
                    new Transfer(BILL, CASH, FEES, 3_000))));
    assertThat(changes)
        .containsExactlyInAnyOrder(
            new PostingRules.Change(CASH, 253_000, 0),
            new PostingRules.Change(POWER, 0, 250_000),
            new PostingRules.Change(FEES, 0, 3_000));
  }

  @Test
  void accountsAreChangedInTheOrderInWhichTheDatabaseLocksThem() {
    List<Transfer> many =
        IntStream.range(0, 60)
            .mapToObj(no ->
                new Transfer(BILL, CASH, AccountName.dong(OFFICE, SHIFT, BILLER, "B" + no), 1))
            .toList();
    assertThat(PostingRules.changes(many))
        .extracting(change -> change.account().id().toString())
        .hasSize(61)
        .isSorted();
  }

  @Test
  void whatCameAndWentIsToldOnBothSides() {
    assertThat(
            PostingRules.changes(
                List.of(new Transfer(BILL, CASH, POWER, 70), new Transfer(BILL, POWER, CASH, 20))))
        .contains(new PostingRules.Change(CASH, 70, 20), new PostingRules.Change(POWER, 20, 70));
  }

  @Test
  void entriesAreTakenBackFromTheLastToTheFirst() {
    List<Transfer> mirrors =
        PostingRules.mirrors(
            List.of(entry(1, CASH, POWER, 250_000), entry(2, CASH, FEES, 3_000)),
            List.of(BILL, BILL));
    assertThat(mirrors)
        .containsExactly(
            new Transfer(BILL, FEES, CASH, 3_000), new Transfer(BILL, POWER, CASH, 250_000));
  }

  @Test
  void aSweepLeavesNothing() {
    List<Transfer> swept =
        PostingRules.sweep(
            List.of(
                new Balance(POWER, 0, 250_000, false),
                new Balance(FEES, 500, 0, false),
                new Balance(CASH, 7, 7, false)),
            OFFICE,
            SWEEP);
    assertThat(swept)
        .containsExactly(
            new Transfer(SWEEP, POWER, POWER.heldBy(OFFICE), 250_000),
            new Transfer(SWEEP, FEES.heldBy(OFFICE), FEES, 500));
  }

  @Test
  void theIdOfAnAccountFollowsFromItsName() {
    assertThat(POWER.id()).isEqualTo(AccountName.dong(OFFICE, SHIFT, BILLER, "EVN").id());
    assertThat(List.of(CASH, POWER, FEES, POWER.heldBy(OFFICE)))
        .extracting(AccountName::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void amountsAreWholeAndAboveZero() {
    assertThatThrownBy(() -> new Transfer(BILL, CASH, POWER, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Transfer(BILL, CASH, POWER, Transfer.MOST + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moneyAndStockNeverMeet() {
    AccountName stamps = new AccountName(OFFICE, SHIFT, REVENUE, "tem", new Unit("stock:TEM-4000"));
    assertThatThrownBy(() -> new Transfer(BILL, CASH, stamps, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAccountIsReadOnItsOwnSide() {
    assertThat(new Balance(CASH, 100, 30, false).amount()).isEqualTo(70);
    assertThat(new Balance(POWER, 30, 100, false).amount()).isEqualTo(70);
  }

  @Test
  void aStatementGoesFromWhatWasThereToWhatIsThere() {
    Statement statement =
        Statement.of(
            POWER,
            new LedgerJournal.Sums(100, 400, 9),
            new LedgerJournal.Sums(120, 450, 11),
            List.of(entry(1, CASH, POWER, 50), entry(2, POWER, CASH, 20)));
    assertThat(statement.cut()).isFalse();
    assertThat(statement.opening()).isEqualTo(300);
    assertThat(statement.lines()).extracting(Statement.Line::added).containsExactly(50L, -20L);
    assertThat(statement.lines()).extracting(Statement.Line::after).containsExactly(350L, 330L);
    assertThat(statement.closing()).isEqualTo(330);
  }

  @Test
  void aStatementThatShowsOnlyItsFirstLinesSaysSoAndClosesWithAllEntries() {
    Statement statement =
        Statement.of(
            CASH,
            new LedgerJournal.Sums(100, 0, 1),
            new LedgerJournal.Sums(150, 20, 3),
            List.of(entry(1, CASH, POWER, 50)));
    assertThat(statement.cut()).isTrue();
    assertThat(statement.entries()).isEqualTo(2);
    assertThat(statement.lines()).extracting(Statement.Line::after).containsExactly(150L);
    assertThat(statement.closing()).isEqualTo(130);
  }

  @Test
  void aTrialBalanceIsEvenForEachUnitApart() {
    TrialBalance.Line cash = new TrialBalance.Line(TILL_CASH, "", Unit.VND, 10, 0);
    TrialBalance.Line power = new TrialBalance.Line(BILLER, "EVN", Unit.VND, 0, 10);
    TrialBalance.Line stamps =
        new TrialBalance.Line(BILLER, "tem", new Unit("stock:TEM-4000"), 0, 10);
    assertThat(new TrialBalance(OFFICE, List.of(cash, power)).balances()).isTrue();
    assertThat(new TrialBalance(OFFICE, List.of(cash, stamps)).balances()).isFalse();
  }

  private static Entry entry(int leg, AccountName debit, AccountName credit, long amount) {
    Instant at = Instant.parse("2026-11-23T02:00:00Z");
    return new Entry(
        UUID.randomUUID(),
        leg,
        BILL.code(),
        debit,
        credit,
        amount,
        null,
        Origin.COUNTER,
        at,
        at,
        LocalDate.of(2026, 11, 23));
  }
}

package vn.gandan.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Transfer;

/** Counts, and what becomes of what does not agree. */
class CashRulesTest {
  private static final UUID OFFICE = UUID.randomUUID();
  private static final CashAccounts ACCOUNTS = new CashAccounts(OFFICE, UUID.randomUUID());
  private static final AccountName CASH =
      AccountName.dong(OFFICE, UUID.randomUUID(), AccountPurpose.TILL_CASH);
  private static final AccountName VAULT =
      AccountName.dong(OFFICE, UUID.randomUUID(), AccountPurpose.VAULT_CASH);
  private static final AccountName TRANSIT =
      AccountName.dong(OFFICE, UUID.randomUUID(), AccountPurpose.TRANSIT);

  @Test
  void notesAreCountedByDenomination() {
    assertThat(CashRules.total(List.of(new Pieces(500_000, 3), new Pieces(2_000, 7))))
        .isEqualTo(1_514_000);
    assertThat(CashRules.total(List.of())).isZero();
  }

  @Test
  void aNoteThatDoesNotCirculateIsRefused() {
    assertThatThrownBy(() -> CashRules.total(List.of(new Pieces(300_000, 1))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new TillRefusal.NoSuchDenomination(300_000)));
  }

  @Test
  void aDenominationIsCountedOnce() {
    assertThatThrownBy(() -> CashRules.total(List.of(new Pieces(500, 1), new Pieces(500, 2))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(new TillRefusal.CountedTwice(500)));
  }

  @Test
  void everyDenominationOfTheLawIsKnown() {
    assertThat(Denomination.all())
        .extracting(Denomination::dong)
        .containsExactly(
            500_000, 200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200);
    assertThat(Denomination.of(100)).isEmpty();
  }

  @Test
  void whatAgreesNeedsNoEntry() {
    assertThat(CashRules.atClosing(CASH, 900, 900, ACCOUNTS)).isEmpty();
  }

  @Test
  void whatIsMissingAtClosingStandsOnItsOwnAccount() {
    assertThat(CashRules.atClosing(CASH, 1_000_000, 0, ACCOUNTS))
        .containsExactly(new Transfer(TillReasons.SHORT, ACCOUNTS.lacking(), CASH, 1_000_000));
  }

  @Test
  void whatIsTooMuchAtClosingStandsOnItsOwnAccount() {
    assertThat(CashRules.atClosing(CASH, 1_000, 3_000, ACCOUNTS))
        .containsExactly(new Transfer(TillReasons.OVER, CASH, ACCOUNTS.tooMuch(), 2_000));
  }

  @Test
  void whatWasCountedArrives() {
    assertThat(CashRules.atReceipt(TRANSIT, VAULT, 500, 500, ACCOUNTS))
        .containsExactly(new Transfer(TillReasons.RECEIVE, VAULT, TRANSIT, 500));
  }

  @Test
  void whatNeverArrivedIsMissing() {
    assertThat(CashRules.atReceipt(TRANSIT, VAULT, 500, 200, ACCOUNTS))
        .containsExactly(
            new Transfer(TillReasons.RECEIVE, VAULT, TRANSIT, 200),
            new Transfer(TillReasons.SHORT, ACCOUNTS.lacking(), TRANSIT, 300));
    assertThat(CashRules.atReceipt(TRANSIT, VAULT, 500, 0, ACCOUNTS))
        .containsExactly(new Transfer(TillReasons.SHORT, ACCOUNTS.lacking(), TRANSIT, 500));
  }

  @Test
  void whatArrivedBeyondTheOfferIsTooMuch() {
    assertThat(CashRules.atReceipt(TRANSIT, VAULT, 500, 700, ACCOUNTS))
        .containsExactly(
            new Transfer(TillReasons.RECEIVE, VAULT, TRANSIT, 500),
            new Transfer(TillReasons.OVER, VAULT, ACCOUNTS.tooMuch(), 200));
  }

  @Test
  void aDisputedSumLeavesTheAccountOfWhoWasShort() {
    assertThat(CashRules.dispute(difference(-1_000_000, false), ACCOUNTS))
        .isEqualTo(
            new Transfer(TillReasons.DISPUTE, ACCOUNTS.disputed(), ACCOUNTS.lacking(), 1_000_000));
    assertThat(CashRules.dispute(difference(5_000, false), ACCOUNTS))
        .isEqualTo(
            new Transfer(TillReasons.DISPUTE, ACCOUNTS.tooMuch(), ACCOUNTS.disputed(), 5_000));
  }

  @ParameterizedTest(name = "{0} đ, disputed {1}: {2}")
  @CsvSource({
    "-1, false, BORNE MADE_GOOD",
    "-1, true, BORNE",
    "1, false, KEPT GIVEN_BACK",
    "1, true, KEPT GIVEN_BACK"
  })
  void howADifferenceMayEnd(long amount, boolean disputed, String outcomes) {
    Difference difference = difference(amount, disputed);
    assertThat(
            Arrays.stream(Difference.Outcome.values())
                .filter(outcome -> CashRules.mayEnd(difference, outcome))
                .map(Enum::name))
        .containsExactly(outcomes.split(" "));
  }

  @Test
  void theOfficeBearsFromTheAccountOnWhichTheSumStands() {
    AccountName loss = ACCOUNTS.office(AccountPurpose.LOSS);
    assertThat(ended(-10, false, Difference.Outcome.BORNE))
        .isEqualTo(new Transfer(TillReasons.SETTLE, loss, ACCOUNTS.lacking(), 10));
    assertThat(ended(-10, true, Difference.Outcome.BORNE))
        .isEqualTo(new Transfer(TillReasons.SETTLE, loss, ACCOUNTS.disputed(), 10));
  }

  @Test
  void whatIsMadeGoodGoesIntoTheVault() {
    assertThat(ended(-10, false, Difference.Outcome.MADE_GOOD))
        .isEqualTo(new Transfer(TillReasons.SETTLE, VAULT, ACCOUNTS.lacking(), 10));
  }

  @Test
  void whatWasTooMuchIsKeptOrGivenBack() {
    AccountName gain = ACCOUNTS.office(AccountPurpose.GAIN);
    assertThat(ended(10, false, Difference.Outcome.KEPT))
        .isEqualTo(new Transfer(TillReasons.SETTLE, ACCOUNTS.tooMuch(), gain, 10));
    assertThat(ended(10, true, Difference.Outcome.GIVEN_BACK))
        .isEqualTo(new Transfer(TillReasons.SETTLE, ACCOUNTS.disputed(), VAULT, 10));
  }

  private static Transfer ended(long amount, boolean disputed, Difference.Outcome outcome) {
    return CashRules.end(difference(amount, disputed), outcome, VAULT, ACCOUNTS);
  }

  private static Difference difference(long amount, boolean disputed) {
    return new Difference(
        ACCOUNTS.difference(),
        OFFICE,
        UUID.randomUUID(),
        null,
        amount,
        Instant.EPOCH,
        disputed ? "Sổ ghi một khoản không phải của quầy" : null,
        null,
        null);
  }
}

package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.settle;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.clearing.CameBack;
import vn.gandan.clearing.Reclaim;
import vn.gandan.clearing.Reclaims;
import vn.gandan.clearing.ReturnRecovered;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.storage.GandanTest;

/** What was paid after a death comes back in cash, over the counter, with a receipt. */
@GandanTest
class CashBroughtBackTest extends SettlementCounter {
  @Autowired Reclaims reclaims;

  @BeforeEach
  void aPensionWasPaidAfterTheDeath() {
    bothArePaid(2 * PENSION);
  }

  private void askedBack() {
    office(
        new Reclaim(
            round.duty("BT-1"), post.month.minusDays(1), "Trích lục khai tử 21/2026", null));
  }

  @Test
  void aFamilyBringsItInPartsAndEachPartHasItsReceipt() {
    askedBack();
    assertThat(cash.clerk.isRefused(brings(UUID.randomUUID(), 200_000), paid(200_000)))
        .as("without a till")
        .isEqualTo("urn:problem:till.no-open-shift");
    UUID till = cash.open(cash.clerk, cash.place.counter(), 1_000_000);
    assertThat(cash.clerk.isRefused(brings(UUID.randomUUID(), 200_000)))
        .as("without a receipt")
        .isEqualTo("urn:problem:visit.not-settled");
    cash.clerk.does(brings(UUID.randomUUID(), 200_000), paid(200_000));
    assertThat(fundOfTill(till)).isEqualTo(200_000);
    assertThat(recovered()).isEqualTo(200_000);
    assertThat(
            cash.clerk.isRefused(
                brings(UUID.randomUUID(), 200_000),
                brings(UUID.randomUUID(), 140_001),
                paid(340_001)))
        .as("two parts in one basket, together more than was asked back")
        .isEqualTo("urn:problem:clearing.more-than-reclaimed");
    cash.clerk.does(
        brings(UUID.randomUUID(), 200_000), brings(UUID.randomUUID(), 140_000), paid(340_000));
    assertThat(cash.clerk.isRefused(brings(UUID.randomUUID(), 1), paid(1)))
        .isEqualTo("urn:problem:clearing.more-than-reclaimed");
    assertThat(came()).extracting(each -> each.amount().dong()).contains(140_000L, 200_000L);
    assertThat(came()).allMatch(CameBack::inCash).noneMatch(CameBack::back);
    cash.closeAll();
    assertThat(fundOfTill(till)).isZero();
    assertThat(fund()).as("the office answers for it").isEqualTo(PENSION);
    UUID settlement = proposed();
    signed(settlement);
    assertThat(late()).as("the settlement counts it").isZero();
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void whatWasTakenByMistakeIsGivenOutAgainByASecondPerson() {
    askedBack();
    UUID till = cash.open(cash.clerk, cash.place.counter(), 1_000_000);
    UUID wrong = UUID.randomUUID();
    cash.clerk.submits(
        wrong, Instant.now(), List.of(brings(UUID.randomUUID(), PENSION), paid(PENSION)));
    takenBack(wrong);
    assertThat(fundOfTill(till)).isZero();
    assertThat(recovered()).isZero();
    assertThat(came()).singleElement().matches(CameBack::back);
    cash.clerk.does(brings(UUID.randomUUID(), PENSION), paid(PENSION));
    assertThat(recovered()).isEqualTo(PENSION);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void whatBothHaveSignedForIsNotGivenOutAgain() {
    askedBack();
    cash.open(cash.clerk, cash.place.counter(), 1_000_000);
    UUID operation = UUID.randomUUID();
    cash.clerk.submits(
        operation, Instant.now(), List.of(brings(UUID.randomUUID(), PENSION), paid(PENSION)));
    UUID request = UUID.randomUUID();
    cash.clerk.does(asks(request, operation));
    signed(proposed());
    assertThat(cash.director.isRefused(grants(request)))
        .isEqualTo("urn:problem:clearing.recovery-settled");
    assertThat(cash.clerk.isRefused(asks(UUID.randomUUID(), operation)))
        .as("nobody can even ask for it")
        .isEqualTo("urn:problem:clearing.recovery-settled");
    assertThat(recovered()).isEqualTo(PENSION);
  }

  @Test
  void cashThatComesAfterTheSettlementIsPassedOnToThePayer() {
    UUID settlement = proposed();
    signed(settlement);
    askedBack();
    cash.open(cash.clerk, cash.place.counter(), 1_000_000);
    cash.clerk.does(brings(UUID.randomUUID(), PENSION), paid(PENSION));
    cash.closeAll();
    assertThat(late()).isEqualTo(PENSION);
    passesOn(settlement, PENSION);
    assertThat(late()).isZero();
    assertThat(fund()).isZero();
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void theClerkFindsThePaymentTakesTheCashAndTheReceiptIsPrinted() {
    askedBack();
    try (AtScreen clerk = AtScreen.signedIn(port, "gdv.luu-ve")) {
      clerk.opens(page()).sees("Lê Thị Hoà", "Chưa thu tiền được", "Chưa thu được đồng nào");
      clerk.looks("cash-brought-back-no-till");
      cash.open(cash.clerk, cash.place.counter(), 1_000_000);
      clerk.opens("/chi-tra/thu-hoi").sees("Lê Thị Hoà").looks("cash-brought-back-list");
      clerk.opens(page());
      clerk.writes("Số tiền gia đình nộp", "540.001").writes("Tiền đưa tại quầy", "600.000");
      clerk.presses("Thu tiền và in biên nhận").sees("Chỉ yêu cầu thu hồi 540.000");
      clerk.looks("cash-brought-back-too-much");
      assertThat(recovered()).isZero();
      clerk.writes("Số tiền gia đình nộp", "500.000").presses("Thu tiền và in biên nhận");
      clerk.sees("Đã thu, biên nhận số", "100.000", "Thu hồi tiền chi trả");
      clerk.looks("cash-brought-back-receipt");
      assertThat(recovered()).isEqualTo(500_000);
      clerk.opens(page()).sees("Tiền mặt tại quầy", "Biên nhận", "40.000");
      clerk.looks("cash-brought-back-part");
      clerk.onAPhoneInEnglish();
      clerk.opens(page()).looks("cash-brought-back-part-en-360");
      clerk.opens("/chi-tra/thu-hoi").looks("cash-brought-back-list-en-360");
    }
  }

  private String page() {
    return "/chi-tra/thu-hoi/" + round.duty("BT-1");
  }

  /** The rest that lies at the office is not given out for each part of it. */
  @Test
  void whatWasPassedOnIsNotGivenOutPartByPart() {
    UUID settlement = proposed();
    signed(settlement);
    askedBack();
    UUID till = cash.open(cash.clerk, cash.place.counter(), 1_000_000);
    UUID parts = UUID.randomUUID();
    cash.clerk.submits(
        parts,
        Instant.now(),
        List.of(
            brings(UUID.randomUUID(), 200_000), brings(UUID.randomUUID(), 140_000), paid(340_000)));
    passesOn(settlement, 340_000);
    cash.clerk.does(brings(UUID.randomUUID(), 200_000), paid(200_000));
    assertThat(cash.clerk.isRefused(asks(UUID.randomUUID(), parts)))
        .isEqualTo("urn:problem:clearing.recovery-passed-on");
    assertThat(fundOfTill(till)).isEqualTo(PENSION);
    assertThat(late()).isEqualTo(200_000);
  }

  private void passesOn(UUID settlement, long dong) {
    office(
        new ReturnRecovered(
            UUID.randomUUID(), settlement, dong, "UNC-" + BenefitFixture.serial(), post.today));
  }

  private void takenBack(UUID operation) {
    UUID request = UUID.randomUUID();
    cash.clerk.does(asks(request, operation));
    cash.director.does(grants(request));
  }

  private static Acts.Sent asks(UUID request, UUID operation) {
    return act(
        "till.ask-reversal",
        Map.of("request", request, "operation", operation, "words", "Thu nhầm gia đình khác"));
  }

  private static Acts.Sent grants(UUID request) {
    return act(
        "till.answer-reversal",
        Map.of("request", request, "granted", true, "words", "Đã kiểm tra, đúng là nhầm"));
  }

  private Acts.Sent brings(UUID recovery, long dong) {
    return act(
        "clearing.take-recovery",
        Map.of("recovery", recovery, "entitlement", round.duty("BT-1"), "amountDong", dong));
  }

  private static Acts.Sent paid(long dong) {
    return settle(UUID.randomUUID(), dong, 0);
  }

  private List<CameBack> came() {
    return in(() -> reclaims.cameBack(round.duty("BT-1")));
  }

  private long recovered() {
    return in(() -> settlements.figures(round.round(), contract).askedBack().recovered().dong());
  }

  private long fundOfTill(UUID till) {
    UUID office = cash.place.office();
    String programme = round.programme().programmeId().toString();
    return in(() -> ledger.amount(AccountName.dong(office, till, AccountPurpose.FUND, programme)));
  }

  private long late() {
    return in(() ->
        settlements
            .recoveredLate(
                settlements.last(round.round(), contract.contractId()).orElseThrow(), contract)
            .dong());
  }
}

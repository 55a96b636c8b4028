package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.clearing.PaySettlement;
import vn.gandan.clearing.ReverseAdvance;
import vn.gandan.storage.GandanTest;

/** What a settlement says is paid, and then nothing is left in the programme's fund. */
@GandanTest
class PaidSettlementTest extends SettlementCounter {
  @Autowired Environment settings;

  @Test
  void thePayerPaysTheRestAndTheFeeAndTheFundIsAtZero() {
    bothArePaid(300_000);
    assertThat(fund()).isEqualTo(300_000 - 2 * PENSION);
    UUID settlement = proposed();
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 2 * PENSION - 300_000, "BC-1")))
        .isEqualTo("clearing.not-signed");
    signed(settlement);
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 1, "BC-1")))
        .isEqualTo("clearing.not-that-amount");
    long bank = bank();
    long revenue = revenue();
    String paper = "BC-" + BenefitFixture.serial();
    office(pays(settlement, PaySettlement.Part.REST, 2 * PENSION - 300_000, paper));
    assertThat(fund()).isZero();
    assertThat(bank() - bank).isEqualTo(2 * PENSION - 300_000);
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 2 * PENSION - 300_000, "BC-X")))
        .isEqualTo("clearing.already-paid-on");
    // One paper may pay the rest and the fee.
    office(pays(settlement, PaySettlement.Part.FEE, 2 * FEE, paper));
    assertThat(revenue() - revenue).isEqualTo(2 * FEE);
    assertThat(fund()).isZero();
    assertThat(in(() -> settlements.payments(settlement))).hasSize(2);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void aPointThatHasClosedSinceKeepsItsShareInTheBookThatPaid() {
    bothArePaid(300_000);
    UUID settlement = proposed();
    signed(settlement);
    paidADayAgo();
    close(post.today);
    try {
      assertThat(in(() -> network.pointsOf(cash.place.office(), post.today))).isEmpty();
      String paper = "BC-" + BenefitFixture.serial();
      office(pays(settlement, PaySettlement.Part.REST, 2 * PENSION - 300_000, paper));
      assertThat(fund()).isZero();
    } finally {
      close(null);
    }
  }

  private void paidADayAgo() {
    Around.it(settings)
        .sql(
            """
            update benefit_allotment
               set recorded_at = recorded_at - interval '1 day'
             where entitlement_id = ?
            """)
        .param(round.duty("BT-1"))
        .update();
  }

  /** All points of the office, or none. */
  private void close(@Nullable LocalDate day) {
    Around.it(settings)
        .sql("update network_point set closes_on = cast(:day as date) where office_id = :office")
        .param("day", day)
        .param("office", cash.place.office())
        .update();
  }

  @Test
  void whatWasSentTooMuchGoesBackAndTheFundIsAtZero() {
    bothArePaid(2_000_000);
    UUID settlement = proposed();
    signed(settlement);
    long bank = bank();
    office(
        pays(
            settlement,
            PaySettlement.Part.REST,
            2_000_000 - 2 * PENSION,
            "UNC-" + BenefitFixture.serial()));
    assertThat(fund()).isZero();
    assertThat(bank - bank()).isEqualTo(2_000_000 - 2 * PENSION);
    assertThat(in(() -> settlements.payments(settlement)).getFirst().amount().dong())
        .isEqualTo(2 * PENSION - 2_000_000);
    for (String change :
        List.of(
            "delete from clearing_settlement_payment",
            "update clearing_advance_reversal set words = 'khác'")) {
      assertThatThrownBy(() -> in(() -> jdbc.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void aRestOfNothingEvensOutTheFundsOfTheOffices() {
    frozen(BenefitFixture.LUU_VE, BenefitFixture.HAC_THANH);
    CommunePost other = CommunePost.hacThanh(network);
    Caller.signedIn(port, "gd.hac-thanh", other.counter())
        .does(advance(UUID.randomUUID(), 2 * PENSION, "UNC-" + BenefitFixture.serial()));
    bothArePaidWithout();
    assertThat(fund()).isEqualTo(-2 * PENSION);
    assertThat(fund(other.office())).isEqualTo(2 * PENSION);
    UUID settlement = proposed();
    signed(settlement);
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 1, "BC-1")))
        .isEqualTo("clearing.not-that-amount");
    office(pays(settlement, PaySettlement.Part.REST, 0, "ĐC-" + BenefitFixture.serial()));
    assertThat(fund()).isZero();
    assertThat(fund(other.office())).isZero();
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 0, "ĐC-X")))
        .isEqualTo("clearing.already-paid-on");
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void aRestOfNothingThatLiesEvenlyIsNotEntered() {
    bothArePaid(2 * PENSION);
    UUID settlement = proposed();
    signed(settlement);
    assertThat(refusal(pays(settlement, PaySettlement.Part.REST, 0, "ĐC-1")))
        .isEqualTo("clearing.not-that-amount");
  }

  @Test
  void aWrongAdvanceIsTakenBackByASecondPersonAndItsPaperServesAgain() {
    String paper = "UNC-" + BenefitFixture.serial();
    UUID wrong = UUID.randomUUID();
    long bank = bank();
    cash.director.does(advance(wrong, 5_000_000, paper));
    assertThat(cash.director.isRefused(advance(UUID.randomUUID(), 500_000, paper)))
        .isEqualTo("urn:problem:clearing.paper-used");
    assertThat(refusal(new ReverseAdvance(UUID.randomUUID(), "Ghi nhầm số tiền")))
        .isEqualTo("clearing.unknown-advance");
    office(new ReverseAdvance(wrong, "Ghi nhầm số tiền"));
    assertThat(fund()).isZero();
    assertThat(bank()).isEqualTo(bank);
    assertThat(refusal(new ReverseAdvance(wrong, "Ghi nhầm số tiền")))
        .isEqualTo("clearing.advance-reversed");
    cash.director.does(advance(UUID.randomUUID(), 500_000, paper));
    assertThat(fund()).isEqualTo(500_000);
    assertThat(in(() -> settlements.figures(round.round(), contract)).advance().dong())
        .isEqualTo(500_000);
    assertThat(in(() -> settlements.advances(round.round(), contract.contractId())))
        .extracting(advance -> advance.reversed() == null)
        .containsExactly(false, true);
    assertThat(in(ledger::recompute)).isEmpty();
  }
}

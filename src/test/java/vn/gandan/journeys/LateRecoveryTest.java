package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.clearing.PaySettlement;
import vn.gandan.clearing.Reclaim;
import vn.gandan.clearing.ReturnRecovered;
import vn.gandan.storage.GandanTest;

/** What comes back after a death when the settlement is signed goes on to the payer. */
@GandanTest
class LateRecoveryTest extends SettlementCounter {
  @Test
  void whatComesBackAfterTheSettlementIsPassedOnToThePayer() {
    bothArePaid(2 * PENSION);
    UUID settlement = proposed();
    signed(settlement);
    assertThat(late()).isZero();
    office(
        new Reclaim(round.duty("BT-1"), post.month.minusDays(1), "Trích lục khai tử 9/2026", null));
    cash.director.does(recovers(300_000));
    assertThat(fund()).isEqualTo(300_000);
    assertThat(late()).isEqualTo(300_000);
    assertThat(refusal(passesOn(settlement, 540_000, "UNC-1")))
        .isEqualTo("clearing.not-that-amount");
    String paper = "UNC-" + BenefitFixture.serial();
    office(passesOn(settlement, 300_000, paper));
    assertThat(fund()).isZero();
    assertThat(late()).isZero();
    cash.director.does(recovers(240_000));
    assertThat(refusal(passesOn(settlement, 240_000, paper))).isEqualTo("voucher.paper-used");
    office(passesOn(settlement, 240_000, "UNC-" + BenefitFixture.serial()));
    assertThat(fund()).isZero();
    assertThat(in(() -> settlements.passedOn(settlement)))
        .extracting(passed -> passed.amount().dong())
        .containsExactly(300_000L, 240_000L);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  /** Before the settlement was proposed: then it is in it. */
  @Test
  void whatTheSettlementHasInItIsNotPassedOnAgain() {
    bothArePaid(2 * PENSION);
    office(
        new Reclaim(
            round.duty("BT-1"), post.month.minusDays(1), "Trích lục khai tử 10/2026", null));
    cash.director.does(recovers(540_000));
    UUID settlement = proposed();
    assertThat(refusal(passesOn(settlement, 540_000, "UNC-1"))).isEqualTo("clearing.not-signed");
    signed(settlement);
    assertThat(late()).isZero();
    assertThat(refusal(passesOn(settlement, 540_000, "UNC-1")))
        .isEqualTo("clearing.not-that-amount");
    office(pays(settlement, PaySettlement.Part.REST, 540_000, "UNC-" + BenefitFixture.serial()));
    assertThat(fund()).isZero();
  }

  private long late() {
    return in(() ->
        settlements
            .recoveredLate(
                settlements.last(round.round(), contract.contractId()).orElseThrow(), contract)
            .dong());
  }

  private ReturnRecovered passesOn(UUID settlement, long dong, String paper) {
    return new ReturnRecovered(UUID.randomUUID(), settlement, dong, paper, post.today);
  }

  private Acts.Sent recovers(long dong) {
    return act(
        "clearing.recover",
        Map.of(
            "recovery",
            UUID.randomUUID(),
            "entitlement",
            round.duty("BT-1"),
            "amountDong",
            dong,
            "paper",
            "BC-" + BenefitFixture.serial()));
  }
}

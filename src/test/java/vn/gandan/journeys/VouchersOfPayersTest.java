package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.journeys.Acts.act;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.clearing.PaySettlement;
import vn.gandan.clearing.Reclaim;
import vn.gandan.clearing.ReturnRecovered;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.GandanTest;
import vn.gandan.voucher.TakeVoucherBack;

/** What was entered wrongly about a payer's money is taken back by a second person, in time. */
@GandanTest
class VouchersOfPayersTest extends SettlementCounter {

  @Test
  void aWrongPaymentIsTakenBackByASecondPersonAndPaidAnew() {
    bothArePaid(300_000);
    UUID settlement = proposed();
    signed(settlement);
    String paper = "BC-" + BenefitFixture.serial();
    long revenue = revenue();
    for (PaySettlement payment :
        List.of(
            pays(settlement, PaySettlement.Part.REST, 2 * PENSION - 300_000, paper),
            pays(settlement, PaySettlement.Part.FEE, 2 * FEE, paper))) {
      UUID entered = UUID.randomUUID();
      Actor accountant = somebody();
      in(() -> submit(entered, payment, accountant));
      assertThatThrownBy(() -> in(() -> submit(UUID.randomUUID(), back(entered), accountant)))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.refusal().code()).isEqualTo("voucher.own-voucher"));
      office(back(entered));
      assertThat(refusal(back(entered))).isEqualTo("voucher.taken-back");
      assertThat(in(() -> settlements.payments(settlement)))
          .noneMatch(each -> each.part() == payment.part());
      office(payment);
    }
    assertThat(fund()).isZero();
    assertThat(revenue() - revenue).isEqualTo(2 * FEE);
    assertThat(in(() -> settlements.payments(settlement))).hasSize(2);
    assertThat(refusal(pays(settlement, PaySettlement.Part.FEE, 2 * FEE, "BC-X")))
        .isEqualTo("clearing.already-paid-on");
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void whatCameBackIsTakenBackUntilASignedSettlementCountsIt() {
    bothArePaid(2 * PENSION);
    office(
        new Reclaim(round.duty("BT-1"), post.month.minusDays(1), "Trích lục khai tử 9/2026", null));
    String paper = "BC-" + BenefitFixture.serial();
    UUID wrong = UUID.randomUUID();
    cash.director.submits(wrong, Instant.now(), List.of(recovers(540_000, paper)));
    assertThat(fund()).isEqualTo(540_000);
    assertThat(cash.director.isRefused(recovers(100_000, paper)))
        .as("no more than was asked back")
        .isEqualTo("urn:problem:clearing.more-than-reclaimed");
    assertThat(cash.director.isRefused(Vouched.takesBack(wrong)))
        .isEqualTo("urn:problem:voucher.own-voucher");
    cash.keeper.does(Vouched.takesBack(wrong));
    assertThat(fund()).isZero();
    UUID right = UUID.randomUUID();
    cash.director.submits(right, Instant.now(), List.of(recovers(300_000, paper)));
    assertThat(cash.director.isRefused(recovers(100_000, paper)))
        .isEqualTo("urn:problem:voucher.paper-used");
    assertThat(
            in(() -> settlements.figures(round.round(), contract)).askedBack().recovered().dong())
        .isEqualTo(300_000);
    UUID settlement = proposed();
    signed(settlement);
    assertThat(cash.keeper.isRefused(Vouched.takesBack(right)))
        .isEqualTo("urn:problem:clearing.recovery-settled");
    cash.keeper.does(Vouched.checks(right));
    assertThat(fund()).isEqualTo(300_000);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void whatWasPassedOnIsTakenBackBeforeWhatCameLate() {
    bothArePaid(2 * PENSION);
    UUID settlement = proposed();
    signed(settlement);
    office(
        new Reclaim(round.duty("BT-1"), post.month.minusDays(1), "Trích lục khai tử 9/2026", null));
    String came = "BC-" + BenefitFixture.serial();
    String went = "UNC-" + BenefitFixture.serial();
    UUID recovery = UUID.randomUUID();
    UUID passedOn = UUID.randomUUID();
    cash.director.submits(recovery, Instant.now(), List.of(recovers(300_000, came)));
    in(() -> submit(passedOn, passesOn(settlement, 300_000, went), somebody()));
    assertThat(cash.keeper.isRefused(Vouched.takesBack(recovery)))
        .isEqualTo("urn:problem:clearing.recovery-passed-on");
    assertThat(cash.keeper.isRefused(Vouched.takesBack(passedOn)))
        .as("it is the province's")
        .isEqualTo("urn:problem:voucher.unknown-voucher");
    office(back(passedOn));
    assertThat(late()).isEqualTo(300_000);
    assertThat(in(() -> settlements.passedOn(settlement))).isEmpty();
    cash.keeper.does(Vouched.takesBack(recovery));
    assertThat(late()).isZero();
    assertThat(fund()).isZero();
    cash.director.does(recovers(200_000, came));
    office(passesOn(settlement, 200_000, went));
    assertThat(late()).isZero();
    assertThat(fund()).isZero();
    assertThat(in(ledger::recompute)).isEmpty();
  }

  private static TakeVoucherBack back(UUID entered) {
    return new TakeVoucherBack(entered, "Ghi nhầm chứng từ");
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

  private Acts.Sent recovers(long dong, String paper) {
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
            paper));
  }

  /** Of the provincial post office. */
  private static Actor somebody() {
    return new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, "38");
  }

  private boolean submit(UUID operation, Act act, Actor actor) {
    UUID desk = Desk.ofProvince("38").deskId();
    door.submit(new OperationRequest(operation, desk, Instant.now(), null, List.of(act)), actor);
    return true;
  }
}

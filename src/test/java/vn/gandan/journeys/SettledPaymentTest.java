package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.Entitlement;
import vn.gandan.clearing.ProposeSettlement;
import vn.gandan.clearing.Reclaim;
import vn.gandan.clearing.RefuseSettlement;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.storage.GandanTest;

/** A payment that a settlement has in it stands, whoever asks for it at a till. */
@GandanTest
class SettledPaymentTest extends SettlementCounter {
  @Autowired Duties duties;

  @Test
  void nothingIsProposedWhileATillThatPaidMayTakeItBack() {
    bothArePaidAndTheTillIsOpen(300_000);
    ProposeSettlement proposal =
        new ProposeSettlement(
            UUID.randomUUID(),
            round.round(),
            contract.contractId(),
            in(() -> settlements.figures(round.round(), contract)).digest());
    assertThat(refusal(proposal)).isEqualTo("clearing.tills-open");
    cash.closeAll();
    office(proposal);
  }

  @Test
  void aClerkIsRefusedWhatASettlementHasInItAndNothingChanges() {
    UUID shift = bothArePaidAndTheTillIsOpen(300_000);
    UUID operation = paidBy();
    UUID asked = UUID.randomUUID();
    cash.clerk.does(asks(asked, operation));
    cash.closeAll();
    UUID settlement = proposed();
    signed(settlement);
    Standing before = standing(shift);
    // Asked while the till was open, and granted when it is too late: a settlement waits for the
    // till's closing, and
    // with that the request has ended.
    assertThat(cash.director.isRefused(grants(asked))).isEqualTo("urn:problem:till.request-lapsed");
    assertThat(standing(shift)).isEqualTo(before);
    // Nor from a new till: what was paid from the old one is none of its own.
    UUID next = cash.open(cash.clerk, cash.place.counter(), 1_000_000);
    Standing open = standing(next);
    assertThat(cash.clerk.isRefused(asks(UUID.randomUUID(), operation)))
        .isEqualTo("urn:problem:till.unknown-operation");
    assertThat(cash.director.isRefused(grants(asked))).isEqualTo("urn:problem:till.request-lapsed");
    assertThat(standing(next)).isEqualTo(open);
    assertThat(standing(shift)).isEqualTo(before);
    assertThat(in(() -> settlements.last(round.round(), contract.contractId())))
        .hasValueSatisfying(last -> assertThat(last.settlementId()).isEqualTo(settlement));
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void aRequestThatStoodWhenItsSettlementWasRefusedIsStillOfAClosedTill() {
    bothArePaidAndTheTillIsOpen(300_000);
    UUID asked = UUID.randomUUID();
    cash.clerk.does(asks(asked, paidBy()));
    cash.closeAll();
    UUID settlement = proposed();
    assertThat(cash.director.isRefused(grants(asked))).isEqualTo("urn:problem:till.request-lapsed");
    office(new RefuseSettlement(settlement, "Một khoản chi nhầm người"));
    long fund = fund();
    assertThat(cash.director.isRefused(grants(asked))).isEqualTo("urn:problem:till.request-lapsed");
    assertThat(fund()).isEqualTo(fund);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void whatWasAskedBackAfterADeathIsNotTakenBackAtTheTill() {
    UUID shift = bothArePaidAndTheTillIsOpen(300_000);
    UUID operation = paidBy();
    UUID asked = UUID.randomUUID();
    cash.clerk.does(asks(asked, operation));
    office(
        new Reclaim(round.duty("BT-1"), post.month.minusDays(1), "Trích lục khai tử 5/2026", null));
    Standing before = standing(shift);
    assertThat(cash.clerk.isRefused(asks(UUID.randomUUID(), operation)))
        .isEqualTo("urn:problem:clearing.already-reclaimed");
    assertThat(cash.director.isRefused(grants(asked)))
        .isEqualTo("urn:problem:clearing.already-reclaimed");
    assertThat(standing(shift)).isEqualTo(before);
  }

  /** What a granted request would change. */
  private record Standing(DutyHolder holder, long till, long tillsFund, long fund, String digest) {}

  private Standing standing(UUID shift) {
    UUID office = cash.place.office();
    String programme = round.programme().programmeId().toString();
    return in(() ->
        new Standing(
            duties.find(round.duty("BT-1")).map(Entitlement::holder).orElseThrow(),
            ledger.amount(AccountName.dong(office, shift, AccountPurpose.TILL_CASH, "")),
            ledger.amount(AccountName.dong(office, shift, AccountPurpose.FUND, programme)),
            fund(),
            settlements.figures(round.round(), contract).digest()));
  }

  /** The operation by which the one in cash was paid. */
  private UUID paidBy() {
    return in(() ->
        jdbc.sql("select operation_id from payout_payment where entitlement_id = :duty")
            .param("duty", round.duty("BT-1"))
            .query(UUID.class)
            .single());
  }

  private static Acts.Sent asks(UUID request, UUID operation) {
    return act(
        "till.ask-reversal",
        Map.of("request", request, "operation", operation, "words", "Chi nhầm người"));
  }

  private static Acts.Sent grants(UUID request) {
    return act(
        "till.answer-reversal", Map.of("request", request, "granted", true, "words", "Đồng ý"));
  }
}

package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Pensions.pay;
import static vn.gandan.journeys.Pensions.present;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.ReportEvents;
import vn.gandan.benefit.StopDuty;
import vn.gandan.storage.GandanTest;

/**
 * Two people do at the same moment what only one of them can: the second is told so in words, and
 * nothing of theirs is written.
 */
@GandanTest
class TwoAtOnceTest extends PensionCounter {
  @Autowired Environment settings;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void oneClerkDoesNotOpenTwoTillsAtOnce() {
    clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), 5_000_000));
    String refused =
        whileNotCommitted(
            """
            select pg_advisory_xact_lock(hashtextextended(clerk_id::text, 7))
              from till_shift where shift_id = :id
            """,
            shift,
            """
            insert into till_shift (shift_id, operation_id, office_id, desk_id, seq, clerk_id,
                                    clerk_seq, staff_id, opened_at, business_day)
            select gen_random_uuid(), operation_id, office_id, :other,
                   (select coalesce(max(d.seq), 0) + 1 from till_shift d where d.desk_id = :other),
                   clerk_id, clerk_seq + 1, staff_id, now(), business_day
              from till_shift where shift_id = :id
            """,
            place.secondCounter(),
            () -> clerk.isRefused(Cash.open(UUID.randomUUID())));
    assertThat(refused).isEqualTo("urn:problem:till.shift-elsewhere");
  }

  @Test
  void aPensionIsNotPaidWhileItsPointIsGivenToAnother() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, person, duty, number));
    String refused =
        whileNotCommitted(
            "select 1 from benefit_entitlement where entitlement_id = :id",
            duty,
            """
            insert into benefit_allotment
                   (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id, operation_id,
                    effective_at, recorded_at)
            select e.entitlement_id, 1, e.holder_kind, e.holder_id, 'point', :other,
                   s.operation_id, now(), now()
              from benefit_entitlement e, (select operation_id from till_shift limit 1) s
             where e.entitlement_id = :id
            """,
            UUID.randomUUID(),
            () -> clerk.isRefused(pay(duty, presentation), settle(UUID.randomUUID(), 0, PENSION)));
    assertThat(refused).isEqualTo("urn:problem:benefit.moved-meanwhile");
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void aDutyIsStoppedByOneOfTwo() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    Caller commune = Caller.signedIn(port, "cb.luu-ve", place.agencyDesk());
    String refused =
        whileNotCommitted(
            "select 1 from benefit_entitlement where entitlement_id = :id",
            duty,
            """
            insert into benefit_stop (entitlement_id, reason, words, operation_id, recorded_at)
            select :id, 'MOVED', 'Chuyển đi', operation_id, now()
              from till_shift where shift_id = :other
            """,
            shift,
            () ->
                commune.isRefused(
                    act(
                        "benefit.stop-duty",
                        Map.of("entitlement", duty, "reason", "MOVED", "words", "Đã chuyển đi"))));
    assertThat(refused).isEqualTo("urn:problem:benefit.already-stopped");
  }

  @Test
  void aDeathThatIsToldWhileAStopIsLiftedStopsTheDuty() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    post.office(new StopDuty(duty, StopDuty.Reason.OTHER, "Đối chiếu lại danh sách"));
    ReportEvents death =
        new ReportEvents(
            List.of(
                new ReportEvents.Event(
                    UUID.randomUUID(),
                    ReportEvents.Kind.DEAD,
                    post.today.minusDays(1),
                    "Lê Thị Hoà",
                    1940,
                    number)),
            "Trích lục khai tử 11/2026");
    String stopped =
        whileNotCommitted(
            "select pg_advisory_xact_lock(hashtextextended('duty ' || cast(:id as uuid), 60))",
            duty,
            """
            insert into benefit_stop_lift
                   (entitlement_id, seq, paper, words, operation_id, recorded_at)
            select :id, 1, '22/XN-UBND', 'Đã đối chiếu', operation_id, now()
              from till_shift where shift_id = :other
            """,
            shift,
            () -> String.valueOf(post.luuVe(death)));
    assertThat(stopped).isEqualTo(String.valueOf(new ReportEvents.Done(1, 1)));
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, duty, number)))
        .isEqualTo("urn:problem:payout.stopped");
  }

  @Test
  void aBagClosesWhileAStoppedDutyInItGoesBackToThePayer() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    clerk.does(home(person, duty, "AGE"));
    UUID bag = cash.open(courier, place.device(), PENSION);
    courier.does(takeOut(duty));
    UUID payer = UUID.randomUUID();
    UUID brought = UUID.randomUUID();
    String difference =
        whileNotCommitted(
            """
            select pg_advisory_xact_lock(hashtextextended('round ' || round_id, 60))
              from benefit_entitlement where entitlement_id = :id
            """,
            duty,
            """
            with moved as (
                insert into benefit_allotment
                       (entitlement_id, seq, giver_kind, giver_id, taker_kind, taker_id,
                        operation_id, effective_at, recorded_at)
                select h.entitlement_id, h.seq + 1, h.holder_kind, h.holder_id, 'payer', :other,
                       s.operation_id, now(), now()
                  from benefit_holding h, (select operation_id from till_shift limit 1) s
                 where h.entitlement_id = :id
             returning entitlement_id, seq, taker_kind, taker_id, effective_at)
            update benefit_holding h
               set seq = m.seq, holder_kind = m.taker_kind, holder_id = m.taker_id,
                   since = m.effective_at
              from moved m
             where h.entitlement_id = m.entitlement_id
            """,
            payer,
            () ->
                courier
                    .does(Cash.close(bag, brought, place.vault(), PENSION))
                    .get("difference")
                    .asString());
    assertThat(difference).isEqualTo("0");
    keeper.does(Cash.receive(brought, PENSION));
    assertThat(holder(duty)).isEqualTo(new DutyHolder.Payer(payer));
    assertThat(in(ledger::recompute)).isEmpty();
  }

  /** Asks once the first has written and before it has committed. */
  private String whileNotCommitted(
      String lock, UUID id, String write, UUID other, Supplier<String> second) {
    CompletableFuture<String> asked =
        in(() ->
            new TransactionTemplate(transactions)
                .execute(_ -> {
                  jdbc.sql(lock).param("id", id).query((_, _) -> true).list();
                  jdbc.sql(write).param("id", id).param("other", other).update();
                  CompletableFuture<String> waiting = CompletableFuture.supplyAsync(second);
                  Around.untilOneWaits(settings);
                  return waiting;
                }));
    return asked.join();
  }
}

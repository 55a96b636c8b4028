package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Acts.takeFee;
import static vn.gandan.journeys.Pensions.pay;
import static vn.gandan.journeys.Pensions.present;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.StopDuty;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.storage.GandanTest;

/** Pensions and allowances in cash at the counter: once, to the right hand. */
@GandanTest
class PayoutTest extends PensionCounter {
  private static final long FEE = Fees.BIRTH_FEE;

  @Test
  void whoComesASecondTimeIsShownTheFirst() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    paid(duty);
    Caller.Answer again =
        clerk.submits(
            UUID.randomUUID(),
            Instant.now(),
            List.of(present(UUID.randomUUID(), person, duty, number)));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.type()).isEqualTo("urn:problem:payout.already-paid");
    assertThat(again.body().get("office").asString()).isEqualTo(place.office().toString());
    assertThat(again.body().get("desk").asString()).isEqualTo(place.counter().toString());
    assertThat(Instant.parse(again.body().get("at").asString())).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void oneDutyAtTwoTillsAtOnceIsPaidOnce() throws Exception {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID here = UUID.randomUUID();
    UUID there = UUID.randomUUID();
    clerk.does(present(here, person, duty, number));
    cash.open(director, place.secondCounter(), 5_000_000);
    director.does(present(there, person, duty, number));
    List<Callable<Caller.Answer>> sendings =
        List.of(
            () -> sends(clerk, pay(duty, here), settle(UUID.randomUUID(), 0, PENSION)),
            () -> sends(director, pay(duty, there), settle(UUID.randomUUID(), 0, PENSION)));
    try (ExecutorService counters = Executors.newFixedThreadPool(2)) {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Caller.Answer> sent : counters.invokeAll(sendings)) {
        statuses.add(sent.get().status());
      }
      assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }
    sumsHold(round, 1, 0);
  }

  @Test
  void aPaymentIsNeverNettedAgainstWhatThePersonBuys() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, person, duty, number));
    UUID dossier = UUID.randomUUID();
    assertThat(
            clerk.isRefused(
                handIn(dossier, UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE),
                pay(duty, presentation),
                takeFee(dossier),
                act(
                    "visit.settle",
                    Map.of(
                        "receipt",
                        UUID.randomUUID(),
                        "due",
                        FEE,
                        "given",
                        0,
                        "paidOut",
                        PENSION - FEE))))
        .isEqualTo("urn:problem:visit.not-enough-given");
    assertThat(holder(duty)).isInstanceOf(DutyHolder.Point.class);
  }

  @Test
  void whoIsNotKnownIsNotPaid() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID stranger = UUID.randomUUID();
    String strangersNumber = number();
    clerk.does(enrol(stranger, strangersNumber, "0912345679"));
    assertThat(clerk.isRefused(present(UUID.randomUUID(), stranger, duty, strangersNumber)))
        .isEqualTo("urn:problem:payout.not-theirs");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, duty, strangersNumber)))
        .isEqualTo("urn:problem:payout.number-differs");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, duty, null)))
        .isEqualTo("urn:problem:payout.number-missing");
    assertThat(clerk.isRefused(known(person, duty, "Lê Văn An", "lê văn an")))
        .isEqualTo("urn:problem:payout.witnesses-wrong");
    clerk.does(known(person, duty, "Lê Văn An", "Phạm Thị Bình"));
  }

  @Test
  void withoutAPaperOnlySmallSumsArePaid() {
    FrozenRound round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "Lê Thị Hoà", "1940-02-03", number, 3_001_000)
            .freeze();
    assertThat(clerk.isRefused(known(person, round.duty("BT-1"), "Lê Văn An", "Phạm Thị Bình")))
        .isEqualTo("urn:problem:payout.too-much-without-paper");
  }

  @Test
  void aLargeSumIsNotMadeSmallByComingForItsParts() {
    FrozenRound round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "Lê Thị Hoà", "1940-02-03", number, 2_000_000)
            .receiver("BT-2", "Lê Thị Hoà", "1940-02-03", number, 1_000_001)
            .freeze();
    UUID first = round.duty("BT-1");
    clerk.does(known(person, first, "Lê Văn An", "Phạm Thị Bình"));
    assertThat(clerk.isRefused(known(person, round.duty("BT-2"), "Lê Văn An", "Phạm Thị Bình")))
        .isEqualTo("urn:problem:payout.too-much-without-paper");
    cash.open(director, place.secondCounter(), 5_000_000);
    assertThat(director.isRefused(known(person, round.duty("BT-2"), "Vũ Văn Cường", "Đỗ Thị Dung")))
        .as("nor at another till")
        .isEqualTo("urn:problem:payout.too-much-without-paper");
    // The same once more is no more than it was.
    clerk.does(known(person, first, "Lê Văn An", "Phạm Thị Bình"));
    clerk.does(present(UUID.randomUUID(), person, round.duty("BT-2"), number));
  }

  @Test
  void aNamesakeOfWhomTheListHasNoNumberIsNotPaid() {
    FrozenRound round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "Lê Thị Hoà", "1940", "", 540_000)
            .receiver("BT-2", "Lê Thị Hoà", "1990", "", 540_000)
            .freeze();
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, round.duty("BT-1"), number)))
        .as("born in another year, by the own card")
        .isEqualTo("urn:problem:payout.not-theirs");
    clerk.does(present(UUID.randomUUID(), person, round.duty("BT-2"), number));
  }

  @Test
  void whoIsOnTheListWithoutANumberIsKnownByName() {
    UUID nameless = UUID.randomUUID();
    Map<String, Object> fields = new HashMap<>();
    fields.put("person", nameless);
    fields.put("fullName", "Vàng Thị Mỷ");
    fields.put("seenOnCard", false);
    clerk.does(act("party.enrol", fields));
    FrozenRound round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "VÀNG THỊ MỶ", "1940", "", 540_000)
            .freeze();
    UUID duty = round.duty("BT-1");
    assertThat(clerk.isRefused(known(person, duty, "Lê Văn An", "Phạm Thị Bình")))
        .isEqualTo("urn:problem:payout.not-theirs");
    clerk.does(known(nameless, duty, "Lê Văn An", "Phạm Thị Bình"));
  }

  @Test
  void afterAStopNothingIsPaid() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, person, duty, number));
    post.office(new StopDuty(duty, StopDuty.Reason.DEAD, "Xã báo đã mất"));
    assertThat(clerk.isRefused(pay(duty, presentation), settle(UUID.randomUUID(), 0, PENSION)))
        .isEqualTo("urn:problem:payout.stopped");
  }

  @Test
  void beforeAndAfterTheDaysOfPaymentNothingIsPaid() {
    UUID late =
        pension().paid(post.today.minusDays(9), post.today.minusDays(1)).freeze().duty("BT-1");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, late, number)))
        .isEqualTo("urn:problem:payout.too-late");
    UUID early =
        pension().paid(post.today.plusDays(1), post.today.plusDays(9)).freeze().duty("BT-1");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, early, number)))
        .isEqualTo("urn:problem:payout.too-early");
    UUID account = pension().account("0101234567").freeze().duty("BT-1");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, account, number)))
        .isEqualTo("urn:problem:payout.to-account");
  }

  @Test
  void aPaymentTakenBackByTwoIsOwedAgain() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID operation = paid(duty);
    UUID request = UUID.randomUUID();
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Chi nhầm người")));
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", true, "words", "Đồng ý")));
    assertThat(holder(duty)).isInstanceOf(DutyHolder.Point.class);
    assertThat(amount(shift, AccountPurpose.TILL_CASH, "")).isEqualTo(5_000_000);
    sumsHold(round, 0, 1);
    paid(duty);
    sumsHold(round, 1, 0);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void whatWasTakenBackIsNotPaidAgainOnTheSameSignature() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID signed = UUID.randomUUID();
    clerk.does(present(signed, person, duty, number));
    UUID operation = UUID.randomUUID();
    assertThat(
            clerk
                .submits(
                    operation,
                    Instant.now(),
                    List.of(pay(duty, signed), settle(UUID.randomUUID(), 0, PENSION)))
                .status())
        .isEqualTo(201);
    UUID request = UUID.randomUUID();
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Chi nhầm người")));
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", true, "words", "Đồng ý")));
    assertThat(clerk.isRefused(pay(duty, signed), settle(UUID.randomUUID(), 0, PENSION)))
        .isEqualTo("urn:problem:payout.unknown-presentation");
    assertThat(holder(duty)).isInstanceOf(DutyHolder.Point.class);
    paid(duty);
    sumsHold(round, 1, 0);
  }

  private static Acts.Sent known(UUID who, UUID duty, String one, String other) {
    return act(
        "payout.present",
        Map.of(
            "presentation",
            UUID.randomUUID(),
            "person",
            who,
            "duties",
            List.of(duty),
            "proof",
            "KNOWN",
            "witness",
            one,
            "otherWitness",
            other));
  }

  private static Caller.Answer sends(Caller caller, Acts.Sent... acts) {
    return caller.submits(UUID.randomUUID(), Instant.now(), List.of(acts));
  }

  private UUID paid(UUID duty) {
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, person, duty, number));
    UUID operation = UUID.randomUUID();
    Caller.Answer answer =
        clerk.submits(
            operation,
            Instant.now(),
            List.of(pay(duty, presentation), settle(UUID.randomUUID(), 0, PENSION)));
    assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
    return operation;
  }

  private long amount(UUID holder, AccountPurpose purpose, String subject) {
    return in(() -> ledger.amount(AccountName.dong(place.office(), holder, purpose, subject)));
  }
}

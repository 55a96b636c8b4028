package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.handover.Visitor;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.visit.LooseCredit;
import vn.gandan.visit.LooseCredit.Why;
import vn.gandan.visit.TransferPayments;

/**
 * Nobody has a page of any transfer open: what the program hears of them by itself, each minute.
 * Time passes by hand here: the round that the program would begin is begun by the test.
 */
@GandanTest
class TransferWatchTest {
  private static final BankSimulator BANK = BankSimulator.start();
  private static final String ACCOUNT = "999999-1023380001";
  private static final long FEE = Fees.BIRTH_FEE;
  private static final AtomicInteger NUMBER = new AtomicInteger(90_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired TransferPayments transfers;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;
  @Autowired Environment settings;
  @Autowired ScheduledTaskHolder schedule;

  private CommunePost place;
  private Caller clerk;
  private UUID buyer;
  private UUID dossier;

  @DynamicPropertySource
  static void theBankIsElsewhere(DynamicPropertyRegistry properties) {
    properties.add("gandan.bank.address", BANK::address);
    properties.add("gandan.visit.transfer-round", () -> "8s");
  }

  @BeforeEach
  void aFeeIsToBePaidAndWhatOthersWereAskedForIsLongPast() {
    watch().forEach(each -> each.cancel(false));
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    Fees.decide(door, catalogue);
    Cash.closeCounters(place, tills, Caller.signedIn(port, "gd.luu-ve", place.secondCounter()));
    clerk.does(Cash.open(UUID.randomUUID()));
    buyer = UUID.randomUUID();
    clerk.does(enrol(buyer, "0381900" + NUMBER.incrementAndGet(), "0912345678"));
    dossier = UUID.randomUUID();
    clerk.does(handIn(dossier, UUID.randomUUID(), buyer, place.office(), CommunePost.LUU_VE));
    passes("30 days");
  }

  @Test
  void manyCodesThatNobodyPaysKeepNoneFromBeingAskedAbout() {
    Asked paid = asks();
    List<Asked> abandoned = IntStream.range(0, 60).mapToObj(_ -> asks()).toList();
    BANK.books(ACCOUNT, paid.reference(), FEE);
    round();
    assertThat(whys(paid)).containsExactly(Why.NOT_SETTLED);
    assertThat(abandoned.stream().filter(each -> each.times() > 0).count())
        .as("a round is bounded")
        .isEqualTo(49);
    round();
    assertThat(abandoned).allMatch(each -> each.times() > 0);
    Asked young = asks();
    BANK.books(ACCOUNT, young.reference(), FEE);
    round();
    round();
    assertThat(whys(young)).as("whoever asks last is heard soon").containsExactly(Why.NOT_SETTLED);
  }

  @Test
  void manyOldCodesTakeTheirTurnsTooAndEachIsAskedAboutOnceAnHour() {
    Asked paid = asks();
    List<Asked> abandoned = IntStream.range(0, 60).mapToObj(_ -> asks()).toList();
    passes("2 hours");
    BANK.books(ACCOUNT, paid.reference(), FEE);
    round();
    assertThat(whys(paid)).containsExactly(Why.NOT_SETTLED);
    round();
    round();
    assertThat(abandoned).allMatch(each -> each.times() == 1);
    passes("61 minutes");
    round();
    round();
    assertThat(abandoned).allMatch(each -> each.times() == 2);
  }

  @Test
  void aQuestionThatGetsNoAnswerEndsNoRound() {
    Asked first = asks();
    Asked second = asks();
    Asked paid = asks();
    Asked third = asks();
    BANK.is(first.reference(), BankSimulator.Mood.TRICKLING);
    BANK.is(second.reference(), BankSimulator.Mood.EMPTY_HEADED);
    BANK.is(third.reference(), BankSimulator.Mood.OUT_OF_ORDER);
    BANK.books(ACCOUNT, paid.reference(), FEE);
    round();
    assertThat(whys(paid)).containsExactly(Why.NOT_SETTLED);
    assertThat(Stream.of(first, second, paid, third)).allMatch(each -> each.times() == 1);
  }

  @Test
  void aBankThatIsDownIsLeftAloneUntilTheNextRoundWhichGoesOnWithOthers() {
    List<Asked> all = IntStream.range(0, 12).mapToObj(_ -> asks()).toList();
    all.forEach(each -> BANK.is(each.reference(), BankSimulator.Mood.OUT_OF_ORDER));
    round();
    assertThat(all.stream().mapToInt(Asked::times).sum()).isEqualTo(5);
    round();
    round();
    assertThat(all).as("those that failed do not stand first again").allMatch(e -> e.times() > 0);
  }

  @Test
  void aBankThatAnswersEachQuestionSlowlyEndsTheRoundInTimeAndTheNextOneGoesOn() {
    List<Asked> all = IntStream.range(0, 6).mapToObj(_ -> asks()).toList();
    all.forEach(each -> BANK.is(each.reference(), BankSimulator.Mood.SLOW));
    round();
    assertThat(all.stream().mapToInt(Asked::times).sum()).as("two seconds each").isBetween(1, 4);
    for (int i = 0; i < 6 && all.stream().anyMatch(each -> each.times() == 0); i++) {
      round();
    }
    assertThat(all).as("each in its turn").allMatch(each -> each.times() > 0);
  }

  @Test
  void whatIsPaidASecondTimeStandsOnTheListThoughTheBasketIsSettled() {
    Asked asked = asks();
    BANK.books(ACCOUNT, asked.reference(), FEE);
    round();
    settles(asked);
    assertThat(whys(asked)).isEmpty();
    BANK.books(ACCOUNT, asked.reference(), FEE);
    passes("61 minutes");
    round();
    assertThat(whys(asked)).containsExactly(Why.TWICE);
    assertThat(new Visitor(port, "gdv.luu-ve").open("/quay/chuyen-khoan").body())
        .contains(asked.reference(), "Chuyển hai lần", "Giám đốc trả lại qua ngân hàng");
    int before = asked.times();
    round();
    assertThat(asked.times()).as("once an hour is enough").isEqualTo(before);
    passes("70 hours");
    BANK.books(ACCOUNT, asked.reference(), FEE);
    round();
    assertThat(whys(asked)).containsExactly(Why.TWICE, Why.TWICE);
    passes("1 hour");
    round();
    assertThat(asked.times()).as("after three days nobody asks").isEqualTo(before + 1);
  }

  @Test
  void theRightSumAfterAWrongOneIsHeardWithinMinutesAndSettles() {
    Asked asked = asks();
    BANK.books(ACCOUNT, asked.reference(), FEE - 1_000);
    round();
    assertThat(whys(asked)).containsExactly(Why.OTHER_SUM);
    BANK.books(ACCOUNT, asked.reference(), FEE);
    round();
    assertThat(whys(asked)).containsExactlyInAnyOrder(Why.OTHER_SUM, Why.NOT_SETTLED);
    settles(asked);
    assertThat(whys(asked)).as("the wrong sum waits to go back").containsExactly(Why.TWICE);
  }

  /** A code that was shown. */
  private record Asked(UUID id, String reference) {
    int times() {
      return BANK.asked(reference);
    }
  }

  private Asked asks() {
    JsonNode done =
        clerk.does(
            act(
                "visit.ask-transfer",
                Map.of(
                    "request",
                    UUID.randomUUID(),
                    "person",
                    buyer,
                    "offers",
                    List.of("TakeFee/" + dossier),
                    "due",
                    FEE)));
    return new Asked(
        UUID.fromString(done.get("request").asString()), done.get("reference").asString());
  }

  private void settles(Asked asked) {
    clerk.does(
        act("visit.take-fee", Map.of("dossier", dossier)),
        act(
            "visit.settle",
            Map.of(
                "receipt",
                UUID.randomUUID(),
                "due",
                FEE,
                "given",
                FEE,
                "paidOut",
                0,
                "transfer",
                asked.id())));
  }

  private List<Why> whys(Asked asked) {
    return in(() -> transfers.loose(place.office())).stream()
        .filter(each -> each.reference().value().equals(asked.reference()))
        .map(LooseCredit::why)
        .toList();
  }

  private void round() {
    watch().forEach(each -> each.getTask().getRunnable().run());
  }

  private List<ScheduledTask> watch() {
    List<ScheduledTask> tasks =
        schedule.getScheduledTasks().stream()
            .filter(each -> each.toString().contains("TransferWatch"))
            .toList();
    assertThat(tasks).isNotEmpty();
    return tasks;
  }

  /** So long ago is now what was now. */
  private void passes(String interval) {
    Around.it(settings)
        .sql(
            """
            update visit_transfer_request
               set made_at = made_at - cast(? as interval),
                   expires_at = expires_at - cast(? as interval)
            """)
        .params(interval, interval)
        .update();
    Around.it(settings)
        .sql("update visit_transfer_watch set asked_at = asked_at - cast(? as interval)")
        .param(interval)
        .update();
  }

  private static <T> T in(Supplier<T> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work::get);
  }
}

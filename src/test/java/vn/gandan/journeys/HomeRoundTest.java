package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Pensions.pay;
import static vn.gandan.journeys.Pensions.present;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.gandan.access.Browser;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.storage.GandanTest;
import vn.gandan.till.Remittance;

/** Pensions paid at home out of a cash bag. */
@GandanTest
class HomeRoundTest extends PensionCounter {
  /** Whole pages, so that the last one is followed by none. */
  private static final int MANY = 200;

  private static final Pattern NEXT =
      Pattern.compile("href=\"(/chi-tra-tai-nha[?]sau=[0-9a-f-]{36})\"");

  /** Everybody of a round is visited, as the clerk of this shift wrote it down. */
  private static final String PLAN =
      """
      insert into payout_home (home_id, person_id, beneficiary_id, office_id, ground, words,
                               review_on, operation_id, recorded_at)
      select gen_random_uuid(), e.beneficiary_id, e.beneficiary_id, s.office_id, 'AGE',
             'Đã đến thăm', current_date + 100, s.operation_id, now()
        from benefit_entitlement e, till_shift s
       where e.round_id = :round and s.shift_id = :shift
      """;

  private static final String END =
      """
      insert into payout_home_end (home_id, words, operation_id, recorded_at)
      select h.home_id, 'Đã khoẻ lại', h.operation_id, now()
        from payout_home h
        join till_shift s on s.operation_id = h.operation_id
       where s.shift_id = :shift
      """;

  private final String opened = Instant.now().toString();

  @Test
  void aPensionIsPaidAtHomeAndTheBagCloses() {
    String neighbour = number();
    UUID neighbourPerson = UUID.randomUUID();
    clerk.does(enrol(neighbourPerson, neighbour, "0912345679"));
    FrozenRound round =
        pension()
            .receiver("BT-2", "Lê Thị Hoà", "1939", neighbour, PENSION)
            .receiver("BT-3", "Lê Thị Khoẻ", "1945", number(), PENSION)
            .freeze();
    UUID here = round.duty("BT-1");
    UUID away = round.duty("BT-2");
    clerk.does(home(person, here, "AGE"));
    clerk.does(home(neighbourPerson, away, "ILLNESS"));
    assertThat(clerk.isRefused(home(person, here, "AGE")))
        .isEqualTo("urn:problem:payout.already-at-home");
    UUID bag = cash.open(courier, place.device(), 2 * PENSION);
    // Nobody who can come to the post is visited.
    assertThat(courier.isRefused(takeOut(round.duty("BT-3"))))
        .isEqualTo("urn:problem:payout.not-at-home");
    assertThat(courier.does(takeOut(here, away)).get("amount").asLong()).isEqualTo(2 * PENSION);
    assertThat(clerk.isRefused(present(UUID.randomUUID(), person, here, number)))
        .isEqualTo("urn:problem:payout.held-elsewhere");
    UUID presentation = UUID.randomUUID();
    courier.does(
        present(presentation, person, here, number),
        pay(here, presentation),
        settle(UUID.randomUUID(), 0, PENSION));
    courier.does(
        act("payout.record-unpaid", Map.of("duty", away, "reason", "ABSENT", "words", "Đi viện")));
    assertThat(holder(away)).isEqualTo(new DutyHolder.Shift(bag));
    UUID brought = UUID.randomUUID();
    JsonNode closed = courier.does(Cash.close(bag, brought, place.vault(), PENSION));
    assertThat(closed.get("difference").asLong()).isZero();
    keeper.does(Cash.receive(brought, PENSION));
    assertThat(holder(away)).isInstanceOf(DutyHolder.Point.class);
    assertThat(holder(here)).isEqualTo(new DutyHolder.Person(person));
    sumsHold(round, 1, 2);
    // The neighbour comes to the counter the same day after all.
    UUID later = UUID.randomUUID();
    clerk.does(present(later, neighbourPerson, away, neighbour));
    clerk.does(pay(away, later), settle(UUID.randomUUID(), 0, PENSION));
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void aDirectorEndsTheRoundOfACourierWhoFellIll() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    clerk.does(home(person, duty, "AGE"));
    UUID bag = cash.open(courier, place.device(), PENSION);
    courier.does(takeOut(duty));
    UUID remittance = UUID.randomUUID();
    assertThat(clerk.isRefused(Cash.close(bag, remittance, place.vault(), PENSION)))
        .isEqualTo("urn:problem:till.unknown-shift");
    // The director's own till stays open meanwhile.
    UUID own = cash.open(director, place.secondCounter(), 1_000_000);
    JsonNode closed =
        director
            .at(place.secondCounter())
            .does(Cash.close(bag, remittance, place.vault(), PENSION - 100_000));
    assertThat(closed.get("difference").asLong()).isEqualTo(-100_000);
    Remittance brought = in(() -> tills.remittance(remittance)).orElseThrow();
    assertThat(brought.giverDesk()).isEqualTo(place.device());
    assertThat(brought.giver()).isEqualTo(bag);
    assertThat(holder(duty)).isInstanceOf(DutyHolder.Point.class);
    keeper.does(Cash.receive(remittance, PENSION - 100_000));
    assertThat(courier.isRefused(takeOut(duty))).isEqualTo("urn:problem:till.no-open-shift");
    assertThat(director.isRefused(Cash.close(bag, UUID.randomUUID(), place.vault(), 0)))
        .isEqualTo("urn:problem:till.shift-closed");
    assertThat(in(() -> tills.shift(own)).orElseThrow().closing()).isNull();
    // The courier answers for what was missing, and may say why.
    UUID difference = UUID.fromString(closed.get("differenceId").asString());
    courier.does(Cash.dispute(difference, "Túi được kiểm khi tôi vắng mặt"));
    director.does(Cash.settle(difference, "BORNE"));
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void theListOfShiftsLeadsTheDirectorToTheCountOfABag() {
    UUID bag = cash.open(courier, place.device(), 500_000);
    Browser courierAtHome = new Browser(port);
    courierAtHome.signIn("bt.luu-ve", "mot cua gan dan 2026");
    String link = "/quy/dong-ca?shift=" + bag;
    assertThat(courierAtHome.get("/quy/ca").body()).doesNotContain(link);
    Browser boss = new Browser(port);
    boss.signIn("gd.luu-ve", "mot cua gan dan 2026");
    assertThat(boss.get("/quy/ca").body()).contains(link);
    assertThat(boss.get(link).body()).contains(bag.toString()).doesNotContain("500.000 ");
    HttpResponse<String> closed =
        boss.post(
            link,
            "/quy/dong-ca",
            Map.of(
                "operationId",
                UUID.randomUUID().toString(),
                "shift",
                bag.toString(),
                "to",
                place.vault().toString(),
                "n500000",
                "1"));
    assertThat(closed.headers().firstValue("location").orElse(closed.body()))
        .endsWith("/quy/ca/" + bag);
    assertThat(in(() -> tills.shift(bag)).orElseThrow().closing()).isNotNull();
  }

  @Test
  void aDevicesNumbersAreItsOwn() {
    UUID bag = UUID.randomUUID();
    // Nobody else uses them up.
    assertThat(clerk.sends(UUID.randomUUID(), numbered(place.counter(), 7, bag)).type())
        .isEqualTo("urn:problem:operation.not-your-device");
    UUID operation = UUID.randomUUID();
    assertThat(courier.sends(operation, numbered(place.device(), 7, bag)).status()).isEqualTo(201);
    assertThat(courier.sends(operation, numbered(place.device(), 7, bag)).status()).isEqualTo(200);
    courier.does(Cash.close(bag, UUID.randomUUID(), place.vault(), 0));
    Caller.Answer again =
        courier.sends(UUID.randomUUID(), numbered(place.device(), 7, UUID.randomUUID()));
    assertThat(again.type()).isEqualTo("urn:problem:operation.device-number-taken");
    assertThat(again.body().path("number").asLong()).isEqualTo(7);
  }

  /** A bag is taken at this desk, as the courier's device numbered it. */
  private String numbered(UUID desk, long number, UUID bag) {
    return """
    {"desk": "%s", "happenedAt": "%s", "device": {"id": "%s", "seq": %d},
     "acts": [{"act": "till.open", "shift": "%s"}]}
    """
        .formatted(desk, opened, place.device(), number, bag);
  }

  @Test
  void whoeverIsPaidAtHomeIsOnTheCouriersListHoweverLongItIs() {
    FrozenRound round = pension();
    for (int i = 2; i <= MANY; i++) {
      round.receiver("BT-" + i, "Lê Thị Hoà", "1940", number(), PENSION);
    }
    round.freeze();
    in(() -> jdbc.sql(PLAN).param("shift", shift).param("round", round.round()).update());
    Browser courierAtHome = new Browser(port);
    courierAtHome.signIn("bt.luu-ve", "mot cua gan dan 2026");
    StringBuilder pages = new StringBuilder();
    String path = "/chi-tra-tai-nha";
    for (int i = 0; path != null && i < MANY; i++) {
      String page = courierAtHome.get(path).body();
      assertThat(page.split("name=\"duty\"", -1)).hasSizeBetween(2, 51);
      pages.append(page);
      Matcher next = NEXT.matcher(page);
      path = next.find() ? next.group(1) : null;
    }
    in(() -> jdbc.sql(END).param("shift", shift).update());
    assertThat(path).isNull();
    for (int i = 1; i <= MANY; i++) {
      String duty = "value=\"" + round.duty("BT-" + i);
      assertThat(pages.toString().split(duty, -1)).as("on one page").hasSize(2);
    }
  }
}

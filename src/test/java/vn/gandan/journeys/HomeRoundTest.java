package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Pensions.pay;
import static vn.gandan.journeys.Pensions.present;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.storage.GandanTest;

/** Pensions paid at home out of a cash bag. */
@GandanTest
class HomeRoundTest extends PensionCounter {
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
}

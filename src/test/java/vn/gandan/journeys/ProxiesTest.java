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
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.handover.Visitor;
import vn.gandan.storage.GandanTest;

/** Who collects for somebody else, until when, and for how many. */
@GandanTest
class ProxiesTest extends PensionCounter {
  @Test
  void aProxyOfTheListIsRefusedTheDayAfterExpiry() {
    UUID proxy = UUID.randomUUID();
    String proxyNumber = number();
    clerk.does(enrol(proxy, proxyNumber, "0912345679"));
    FrozenRound round =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "Lê Thị Già", "1940-02-03", number, PENSION)
            .through("Lê Thị Hoà", proxyNumber, post.today.minusMonths(2), post.today.minusDays(1))
            .receiver("BT-2", "Lê Thị Lão", "1941-02-03", number(), PENSION)
            .through("Lê Thị Hoà", proxyNumber, post.today.minusMonths(2), post.today)
            .freeze();
    assertThat(clerk.isRefused(present(UUID.randomUUID(), proxy, round.duty("BT-1"), proxyNumber)))
        .isEqualTo("urn:problem:payout.not-theirs");
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, proxy, round.duty("BT-2"), proxyNumber));
    clerk.does(pay(round.duty("BT-2"), presentation), settle(UUID.randomUUID(), 0, PENSION));
    assertThat(holder(round.duty("BT-2"))).isEqualTo(new DutyHolder.Person(proxy));
  }

  @Test
  void aPowerHandedInHereCountsUntilItIsRevoked() {
    FrozenRound round = pension().freeze();
    UUID duty = round.duty("BT-1");
    UUID proxy = UUID.randomUUID();
    String proxyNumber = number();
    clerk.does(enrol(proxy, proxyNumber, "0912345679"));
    UUID power = UUID.randomUUID();
    clerk.does(power(power, duty, proxy));
    assertThat(clerk.isRefused(power(UUID.randomUUID(), duty, proxy)))
        .isEqualTo("urn:problem:payout.power-in-force");
    UUID presentation = UUID.randomUUID();
    clerk.does(present(presentation, proxy, duty, proxyNumber));
    // The person calls while the proxy stands at the counter.
    director.does(
        act(
            "payout.revoke-power",
            Map.of("power", power, "told", "CALL", "words", "Bà gọi điện thu hồi")));
    assertThat(clerk.isRefused(pay(duty, presentation), settle(UUID.randomUUID(), 0, PENSION)))
        .isEqualTo("urn:problem:payout.not-theirs");
    assertThat(clerk.isRefused(present(UUID.randomUUID(), proxy, duty, proxyNumber)))
        .isEqualTo("urn:problem:payout.not-theirs");
  }

  @Test
  void onePersonCollectsForSoManyAndNoMore() {
    UUID proxy = UUID.randomUUID();
    clerk.does(enrol(proxy, number(), "0912345679"));
    FrozenRound round = new FrozenRound(post, jdbc, Programme.Kind.MERIT);
    for (int i = 1; i <= 4; i++) {
      round.receiver("BT-" + i, "Người thứ " + i, "194" + i + "-02-03", number(), PENSION);
    }
    round.freeze();
    for (int i = 1; i <= 3; i++) {
      clerk.does(power(UUID.randomUUID(), round.duty("BT-" + i), proxy));
    }
    assertThat(clerk.isRefused(power(UUID.randomUUID(), round.duty("BT-4"), proxy)))
        .isEqualTo("urn:problem:payout.proxy-for-too-many");
  }

  @Test
  void whomThePayersListLetsCollectIsCountedToo() {
    UUID proxy = UUID.randomUUID();
    String proxyNumber = number();
    clerk.does(enrol(proxy, proxyNumber, "0912345679"));
    FrozenRound round = new FrozenRound(post, jdbc, Programme.Kind.MERIT);
    for (int i = 1; i <= 4; i++) {
      round.receiver("BT-" + i, "Người thứ " + i, "194" + i + "-02-03", number(), PENSION);
      if (i <= 2) {
        round.through("Lê Thị Hoà", proxyNumber, post.today.minusMonths(2), post.today);
      }
    }
    round.freeze();
    clerk.does(power(UUID.randomUUID(), round.duty("BT-3"), proxy));
    assertThat(clerk.isRefused(power(UUID.randomUUID(), round.duty("BT-4"), proxy)))
        .isEqualTo("urn:problem:payout.proxy-for-too-many");
    // Who collects for somebody by the list anyway does not collect for one more.
    clerk.does(power(UUID.randomUUID(), round.duty("BT-1"), proxy));
  }

  @Test
  void aPowerIsHandedInWhereTheReceiverIsPaid() {
    UUID duty = pension().freeze().duty("BT-1");
    UUID proxy = UUID.randomUUID();
    clerk.does(enrol(proxy, number(), "0912345679"));
    CommunePost hacThanh = CommunePost.hacThanh(network);
    Caller elsewhere = Caller.signedIn(port, "gdv.hac-thanh", hacThanh.counter());
    assertThat(elsewhere.isRefused(power(UUID.randomUUID(), duty, proxy)))
        .isEqualTo("urn:problem:payout.unknown-duty");
    Visitor page = new Visitor(port, "gdv.hac-thanh");
    String path = "/quay/chi-tra/uy-quyen?nguoi=" + proxy;
    assertThat(
            page.send(
                    page.open(path),
                    path,
                    "operationId",
                    UUID.randomUUID().toString(),
                    "viec",
                    "tim",
                    "who",
                    number)
                .body())
        .contains("Không có người hưởng nào có số này ở bưu điện này")
        .doesNotContain("Chương trình thử");
    clerk.does(power(UUID.randomUUID(), duty, proxy));
  }

  private Acts.Sent power(UUID power, UUID duty, UUID proxy) {
    return Pensions.power(power, duty, proxy, post.today, post.today.plusMonths(12));
  }
}

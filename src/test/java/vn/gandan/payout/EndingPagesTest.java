package vn.gandan.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Rosters;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.journeys.Acts;
import vn.gandan.journeys.Caller;
import vn.gandan.journeys.Pensions;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** Powers that end are on the office's list, and said when somebody comes. */
@GandanTest
class EndingPagesTest {
  private static final String LIST = "/quay/chi-tra/uy-quyen/sap-het-han";
  private static final AtomicInteger NUMBER = new AtomicInteger(54_000);

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private Caller caller;
  private Visitor clerk;
  private UUID receiver;
  private UUID proxy;
  private String name;
  private UUID duty;

  @BeforeEach
  void somebodyCollectsForSomebody() {
    post = new BenefitFixture(door, rosters, network, access);
    caller = Caller.signedIn(port, "gdv.luu-ve", counter());
    clerk = new Visitor(port, "gdv.luu-ve");
    String number = number();
    name = "Người Hưởng " + letters(NUMBER.get());
    receiver = enrolled(number);
    proxy = enrolled(number());
    duty =
        new FrozenRound(post, jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", name, "1940-02-03", number, 540_000)
            .freeze()
            .duty("BT-1");
  }

  @ParameterizedTest(name = "{0} days before its last day")
  @CsvSource({"60, 60", "30, 30", "7, 7"})
  void onEachOfTheThreeDaysThePowerIsOnTheListAndSaidAtTheCounter(int days, int stage) {
    UUID power = power(post.today.plusDays(days));
    Shown list = clerk.open(LIST);
    assertThat(list.body())
        .contains(name, power.toString(), "Mốc %d ngày: còn %d ngày".formatted(stage, days));
    for (UUID who : new UUID[] {receiver, proxy}) {
      assertThat(clerk.open("/quay/chi-tra?nguoi=" + who).body())
          .contains("còn %d ngày. Nhắc làm giấy mới".formatted(days));
    }
    assertThat(tell(list, power, "").status()).isEqualTo(422);
    Shown told = tell(list, power, "CALL");
    assertThat(told.body())
        .contains("Đã ghi.", "Đã báo ở mốc này")
        .doesNotContain(power.toString());
    assertThat(
            caller.isRefused(
                Acts.act("payout.tell-power-end", Map.of("power", power, "how", "CALL"))))
        .isEqualTo("urn:problem:payout.already-told");
  }

  @Test
  void sixtyOneDaysBeforeNobodyIsTold() {
    UUID power = power(post.today.plusDays(61));
    assertThat(clerk.open(LIST).body()).doesNotContain(power.toString());
    assertThat(clerk.open("/quay/chi-tra?nguoi=" + proxy).body())
        .doesNotContain("Nhắc làm giấy mới");
    assertThat(
            caller.isRefused(
                Acts.act("payout.tell-power-end", Map.of("power", power, "how", "CALL"))))
        .isEqualTo("urn:problem:payout.not-ending");
  }

  @Test
  void whatWasRevokedAndWhatIsOfAnotherOfficeIsNotOnTheList() {
    UUID power = power(post.today.plusDays(20));
    assertThat(new Visitor(port, "gdv.hac-thanh").open(LIST).body())
        .doesNotContain(power.toString());
    caller.does(
        Acts.act(
            "payout.revoke-power",
            Map.of("power", power, "told", "CALL", "words", "Bà gọi điện thu hồi")));
    assertThat(clerk.open(LIST).body()).doesNotContain(power.toString());
    assertThat(
            caller.isRefused(
                Acts.act("payout.tell-power-end", Map.of("power", power, "how", "CALL"))))
        .isEqualTo("urn:problem:payout.not-ending");
  }

  private Shown tell(Shown list, UUID power, String how) {
    return clerk.send(
        list,
        LIST,
        "viec",
        "bao",
        "operationId",
        UUID.randomUUID().toString(),
        "power",
        power.toString(),
        "told",
        how);
  }

  private UUID power(LocalDate until) {
    UUID power = UUID.randomUUID();
    caller.does(Pensions.power(power, duty, proxy, post.today, until));
    return power;
  }

  private UUID enrolled(String number) {
    UUID person = UUID.randomUUID();
    caller.does(Acts.enrol(person, number, "0912345678"));
    return person;
  }

  /** Names have no digits. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder("A");
    for (int left = number; left > 0; left /= 26) {
      letters.append((char) ('a' + left % 26));
    }
    return letters.toString();
  }

  private UUID counter() {
    return inProvince(() -> {
      UUID office =
          network.officeOfCommune(BenefitFixture.LUU_VE, post.today).orElseThrow().officeId();
      return network.desksOf(office, post.today).getFirst().desk().deskId();
    });
  }

  private static String number() {
    return "0381900" + NUMBER.incrementAndGet();
  }
}

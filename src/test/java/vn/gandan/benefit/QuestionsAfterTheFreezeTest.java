package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.HAC_THANH;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.ListOf.Person;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** A number that is told under another name stops nobody by itself, and nobody forgets it. */
@GandanTest
class QuestionsAfterTheFreezeTest {
  private static final String LIST = "/chi-tra/dung-chi";

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Duties duties;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private final String before = "0380460%05d".formatted(BenefitFixture.serial());
  private final String after = "0380460%05d".formatted(BenefitFixture.serial());
  private final String agreeing = "0380460%05d".formatted(BenefitFixture.serial());
  private BenefitFixture post;
  private UUID first;
  private UUID second;
  private UUID third;
  private Visitor commune;

  @BeforeEach
  void theNeighboursTellOfTwoNumbers() {
    post = new BenefitFixture(door, rosters, network, access);
    Programme programme = post.programme(Programme.Kind.MERIT);
    post.contract(programme, HAC_THANH);
    UUID round = post.round(programme, post.month);
    UUID roster =
        post.take(
            round,
            post.list(programme, post.month)
                .add(person("BT-1", "Lê Thị Trước", before))
                .add(person("BT-2", "Lê Thị Sau", after))
                .add(person("BT-3", "Nguyễn Văn Khác", agreeing)));
    post.office(new ChallengeRound(round));
    post.commune(new SignPart(round));
    post.luuVe(died(before));
    post.commune(died(agreeing));
    post.office(new Freeze(round));
    post.luuVe(died(after));
    first = duty(roster, 1);
    second = duty(roster, 2);
    third = duty(roster, 3);
    commune = new Visitor(port, "cb.hac-thanh");
  }

  @Test
  void theCommuneOfTheListIsAskedAndStopsOrExplains() {
    assertThat(stopped(first)).isFalse();
    assertThat(stopped(second)).isFalse();
    Shown page = commune.open(LIST);
    assertThat(page.body()).contains(first + "/", second + "/", "Lê Thị Trước", "Lê Thị Sau");

    assertThat(commune.open("/chi-tra/xa").body())
        .as("who opens the day's work is led there")
        .contains("Nghi vấn chờ trả lời");
    assertThat(new Visitor(port, BenefitFixture.OFFICE).open("/chi-tra").body())
        .contains("Nghi vấn chờ trả lời");

    String one = question(page, first);
    assertThat(commune.open(one).body())
        .contains("Nguyễn Văn Khác", "Sổ hộ tịch của xã", "Xã Lưu Vệ")
        .doesNotContain(before);
    assertThat(answer(one, "", "Đã hỏi").status()).isEqualTo(422);
    assertThat(answer(one, "KEEP", "Xã Lưu Vệ ghi nhầm một chữ số").status()).isEqualTo(200);
    assertThat(stopped(first)).isFalse();
    assertThat(answer(one, "STOP", "Nghĩ lại").body()).contains("đã được trả lời");
    assertThat(stopped(first)).isFalse();

    String other = question(page, second);
    assertThat(answer(other, "STOP", "Đúng là bà Sau, danh sách ghi sai tên").status())
        .isEqualTo(200);
    assertThat(stopped(second)).isTrue();
    assertThat(commune.open(LIST).body()).doesNotContain(one, other).contains(LIST + "/" + second);
  }

  @Test
  void whoeverToldTheEventDoesNotLiftTheStopThatTheFreezeMadeOfIt() {
    assertThat(stopped(third)).isTrue();
    LiftStop lift = new LiftStop(third, "15/XN-UBND", "Xã báo nhầm người");
    assertThat(post.refusal(() -> post.commune(lift))).isEqualTo("benefit.stopped-by-you");
    // Who froze the list has decided about nobody.
    post.office(lift);
    assertThat(stopped(third)).isFalse();
  }

  @Test
  void otherCommunesAreNotAskedAndTheProvinceIs() {
    String one = question(commune.open(LIST), first);
    Visitor neighbour = new Visitor(port, "cb.luu-ve");
    assertThat(neighbour.open(one).status()).isEqualTo(404);
    assertThat(neighbour.open(LIST).body()).doesNotContain(one);
    assertThat(new Visitor(port, BenefitFixture.OFFICE).open(LIST).body()).contains(one);
  }

  private Shown answer(String here, String outcome, String words) {
    return commune.send(
        commune.open(here),
        here,
        "viec",
        "tra-loi",
        "operationId",
        UUID.randomUUID().toString(),
        "outcome",
        outcome,
        "words",
        words);
  }

  private static String question(Shown page, UUID duty) {
    return page.found(Pattern.compile("\"(/chi-tra/nghi-van/" + duty + "/[0-9a-f-]{36})\""));
  }

  private Person person(String no, String name, String number) {
    return Person.cash(HAC_THANH, no, name, "1946-02-02", post.point(HAC_THANH)).citizen(number);
  }

  private ReportEvents died(String number) {
    return new ReportEvents(
        List.of(
            new ReportEvents.Event(
                UUID.randomUUID(),
                ReportEvents.Kind.DEAD,
                post.today.minusDays(1),
                "Nguyễn Văn Khác",
                1946,
                number)),
        "Sổ hộ tịch của xã");
  }

  private boolean stopped(UUID duty) {
    return inProvince(() -> duties.find(duty)).orElseThrow().stopped();
  }

  private UUID duty(UUID roster, int line) {
    return inProvince(() ->
        jdbc.sql(
                "select entitlement_id from benefit_entitlement where roster_id = :r and line_no = :l")
            .param("r", roster)
            .param("l", line)
            .query(UUID.class)
            .single());
  }
}

package vn.gandan.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Rosters;
import vn.gandan.clearing.EnterAnswer;
import vn.gandan.clearing.OrderTransfers;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.journeys.Acts;
import vn.gandan.journeys.Caller;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** Accounts and the way of payment, as a clerk fills them in. */
@GandanTest
class WelfarePagesTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(52_000);

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Duties duties;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private Visitor clerk;
  private String number;
  private UUID person;
  private String path;

  @BeforeEach
  void somebodyWhoReceives() {
    post = new BenefitFixture(door, rosters, network, access);
    clerk = new Visitor(port, "gdv.luu-ve");
    number = "0381900" + NUMBER.incrementAndGet();
    person = UUID.randomUUID();
    Caller.signedIn(port, "gdv.luu-ve", counter()).does(Acts.enrol(person, number, "0912345678"));
    path = "/quay/chi-tra/tai-khoan?nguoi=" + person;
  }

  @Test
  void anAccountIsEnteredToldActiveAndChosen() {
    FrozenRound round = pension().freeze();
    String duty = round.duty("BT-1").toString();
    Shown page = clerk.open(path);
    assertThat(page.body()).contains("nhận tiền theo danh sách của bên chi trả", "Tiền mặt tại");
    Shown wrong = send("ghi", "duty", duty, "bank", "", "accountNumber", "12a");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Ghi số tài khoản từ 4 đến 24 chữ số.");
    Shown entered =
        send(
            "ghi",
            "duty",
            duty,
            "bank",
            "Ngân hàng Bưu điện",
            "accountNumber",
            "9704 1234 " + number.substring(7),
            "openedOn",
            post.today.minusDays(2).toString(),
            "source",
            "PERSON",
            "toldBy",
            "Thẻ ngân hàng");
    assertThat(entered.body())
        .contains("Đã ghi tài khoản.", "số đuôi " + number.substring(8), "Thẻ ngân hàng")
        .doesNotContain("97041234" + number.substring(7));
    String account =
        inProvince(() ->
            jdbc.sql("select account_id::text from benefit_account where account_number = :no")
                .param("no", "97041234" + number.substring(7))
                .query(String.class)
                .single());
    String way = duty + ":ACCOUNT:" + account;
    assertThat(entered.body()).doesNotContain(way);
    assertThat(
            send(
                    "ngay",
                    "account",
                    account,
                    "step",
                    "ACTIVE",
                    "on",
                    post.today.toString(),
                    "dateSource",
                    "BANK",
                    "dateToldBy",
                    "Ngân hàng gọi")
                .body())
        .contains("Đã ghi ngày của tài khoản.", way);
    assertThat(send("chon", "way", way, "number", "").status()).isEqualTo(422);
    assertThat(send("chon", "way", "khác", "number", number).status()).isEqualTo(422);
    assertThat(send("chon", "way", way, "number", "038190000009").body())
        .contains("không phải số của người này");
    assertThat(send("chon", "way", way, "number", number + "||Lê Thị Hoà").body())
        .contains("Đã ghi cách nhận tiền", "đã ký ngày");
    assertThat(send("khac").status()).isEqualTo(422);
    assertThat(clerk.open("/quay/chi-tra/tai-khoan").body()).contains("<h1");
  }

  @Test
  void whatFailedIsShownAndBroughtToCash() {
    FrozenRound round = pension().account("0101299999").freeze();
    UUID duty = round.duty("BT-1");
    assertThat(clerk.open(path).body()).doesNotContain("Ngân hàng không chuyển được");
    UUID order = UUID.randomUUID();
    post.office(new OrderTransfers(order, round.round()));
    post.office(
        new EnterAnswer(
            order, "0".repeat(64), List.of(new EnterAnswer.Failed(1, "Sai tên chủ tài khoản"))));
    Shown page = clerk.open(path);
    assertThat(page.body()).contains("Ngân hàng không chuyển được", "Sai tên chủ tài khoản");
    String way = duty + ":BACK:" + point();
    assertThat(page.body()).contains(way);
    assertThat(send("chon", "way", way, "number", number).body())
        .contains("đã chuyển về chi tiền mặt trong kỳ");
    assertThat(inProvince(() -> duties.find(duty).orElseThrow().holder()))
        .isEqualTo(new DutyHolder.Point(point()));
    assertThat(clerk.open("/quay/chi-tra?nguoi=" + person).body()).contains(duty.toString());
  }

  private Shown send(String task, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("viec", task, "operationId", UUID.randomUUID().toString()));
    return clerk.send(clerk.open(path), path, all.toArray(String[]::new));
  }

  private FrozenRound pension() {
    return new FrozenRound(post, jdbc, Programme.Kind.MERIT)
        .receiver("BT-1", "Lê Thị Hoà", "1940-02-03", number, 540_000);
  }

  private UUID counter() {
    return inProvince(() -> {
      UUID office =
          network.officeOfCommune(BenefitFixture.LUU_VE, post.today).orElseThrow().officeId();
      return network.desksOf(office, post.today).getFirst().desk().deskId();
    });
  }

  private UUID point() {
    return inProvince(() ->
        network.points(null, ServicePoint.Service.PAYOUT, post.today).stream()
            .filter(each -> each.communeCode().equals(BenefitFixture.LUU_VE))
            .findFirst()
            .orElseThrow()
            .pointId());
  }
}

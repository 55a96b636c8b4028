package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.enrol;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Rosters;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.till.Tills;

/** Pensions in a real browser: at the counter, by a power, and at somebody's door. */
@GandanTest
class PayoutBrowserJourneyTest {
  private static final long PENSION = 2_700_000;
  // Nobody of another test has this name: a courier ticks the receiver by it.
  private static final String WHO = "Đặng Thị Mến";

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Rosters rosters;
  @Autowired OperationDoor door;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private CashAtLuuVe cash;
  private UUID person;
  private String number;
  private UUID other;
  private String otherNumber;

  @BeforeEach
  void twoAreOwedAPension() {
    post = new BenefitFixture(door, rosters, network, access);
    cash = new CashAtLuuVe(port, network, tills, ledger);
    number = number();
    otherNumber = number();
    person = UUID.randomUUID();
    other = UUID.randomUUID();
    cash.clerk.does(enrol(person, number, "0912345678"));
    cash.clerk.does(enrol(other, otherNumber, "0912345679"));
    new FrozenRound(post, jdbc, Programme.Kind.MERIT)
        .receiver("BT-1", WHO, "1990-02-03", number, PENSION)
        .receiver("BT-2", "Ngô Thị Sen", "1938-05-06", number(), PENSION)
        .through("Lê Thị Hoà", otherNumber, post.today.minusMonths(3), post.today.minusDays(1))
        .freeze();
  }

  @AfterEach
  void nothingIsLeft() {
    cash.closeAll();
  }

  @Test
  void atTheCounterAndThroughSomebodyElse() {
    try (AtScreen desk = AtScreen.signedIn(port, "gdv.luu-ve")) {
      desk.opens("/quay/nguoi/" + person).follows("Chi trả");
      desk.sees("Chưa thu, chi được ở đây", "2.700.000").looks("payout-no-shift");
      cash.open(cash.clerk, cash.place.counter(), 5_000_000);
      desk.opens("/quay/chi-tra?nguoi=" + other).sees("Không có khoản nào chi được");
      desk.sees("từng nhận thay (Chương trình thử", "Từ đó cần giấy ủy quyền mới");
      desk.doesNotSee("Ngô Thị Sen").looks("payout-nothing");
      powers(desk);
      desk.opens("/quay/chi-tra?nguoi=" + person).sees("2.700.000").looks("payout");
      desk.presses("Ký nhận, đưa vào giỏ").sees("Hãy quét hoặc nhập số trên thẻ");
      desk.looks("payout-refused");
      desk.writes("Số trên thẻ hoặc điện thoại", number).presses("Ký nhận, đưa vào giỏ");
      desk.sees("Đã ký nhận 2.700.000", "Chi cho khách").looks("payout-basket");
      desk.writes("Đã đếm chi", "2700000").presses("Thu, chi và ghi biên nhận");
      desk.sees("Biên nhận số 1", "2.700.000").looks("payout-receipt");
      desk.opens("/quay/chi-tra?nguoi=" + person).sees("Đã chi lúc", "Bưu điện xã Lưu Vệ");
      desk.looks("payout-again");
      desk.onAPhoneInEnglish();
      for (String path : new String[] {"", "/uy-quyen", "/tai-nha"}) {
        desk.looksAt("/quay/chi-tra" + path + "?nguoi=" + person);
      }
    }
  }

  private void powers(AtScreen desk) {
    desk.opens("/quay/chi-tra/uy-quyen?nguoi=" + other).sees("Người này chưa nhận thay cho ai");
    desk.looks("powers-empty");
    desk.writes("Số định danh hoặc số hưởng của người được nhận thay", "000000000000");
    desk.presses("Tìm").sees("Không có người hưởng nào có số này");
    desk.writes("Số định danh hoặc số hưởng của người được nhận thay", number);
    desk.presses("Tìm").sees(WHO).looks("powers-found");
    desk.writes("Giấy số", "12/UQ").writes("Nơi chứng thực", "Ủy ban nhân dân xã Lưu Vệ");
    desk.writes("Ngày chứng thực", post.today.toString());
    desk.writes("Từ ngày", post.today.toString());
    desk.writes("Đến hết ngày", post.today.plusMonths(13).toString());
    desk.presses("Ghi giấy ủy quyền").sees("Giấy ủy quyền chỉ có hiệu lực đến");
    desk.looks("powers-refused");
    desk.writes("Đến hết ngày", post.today.plusDays(40).toString());
    desk.presses("Ghi giấy ủy quyền").sees("Đã ghi giấy ủy quyền", "Sắp hết hạn: còn 41 ngày");
    desk.looks("powers");
    desk.opens("/quay/chi-tra?nguoi=" + other).sees("cho " + WHO, "2.700.000");
    desk.looks("payout-for-other");
  }

  @Test
  void atSomebodysDoor() {
    try (AtScreen desk = AtScreen.signedIn(port, "gdv.luu-ve")) {
      desk.opens("/quay/chi-tra/tai-nha?nguoi=" + person).sees("không ở diện chi trả tại nhà");
      desk.looks("homes-empty");
      desk.ticks("Không có người nhận thay");
      desk.writes("Đã thấy hoặc xem giấy tờ gì", "Sống một mình, đi lại khó");
      desk.writes("Xem lại vào ngày", post.today.plusMonths(3).toString());
      desk.presses("Đưa vào diện chi trả tại nhà").sees("Đã đưa vào diện").looks("homes");
    }
    try (AtScreen door = AtScreen.signedIn(port, "bt.luu-ve")) {
      door.opens("/chi-tra-tai-nha").sees("Hãy nhận túi tiền và mở ca").looks("round-no-bag");
      cash.open(cash.courier, cash.place.device(), 3_000_000);
      door.opens("/chi-tra-tai-nha").marks(WHO).presses("Nhận đi chi");
      door.sees("Đã nhận 1 khoản, 2.700.000", "Trong túi tiền").looks("round");
      door.follows(WHO).sees("Không thu phí của người nhận").looks("visit-at-home");
      door.opens(door.path());
      door.writes("Số trên thẻ hoặc điện thoại", number).writes("Đã đếm trao", "2000000");
      door.presses("Ký nhận và trao tiền").sees("Đã đếm chi 2.000.000 đ, phải chi 2.700.000 đ");
      door.looks("visit-miscounted");
      door.writes("Đã đếm trao", "2.700.000").presses("Ký nhận và trao tiền");
      door.sees("Đã chi 2.700.000", "Bạn không mang khoản nào").looks("round-done");
      door.onAPhoneInEnglish();
      door.looksAt("/chi-tra-tai-nha");
    }
  }

  private static String number() {
    return "038190" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
  }
}

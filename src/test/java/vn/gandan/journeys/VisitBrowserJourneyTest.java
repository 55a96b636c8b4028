package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.browser.Browser.Size;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.paper.Printed;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** A fee is paid at the counter in a real browser, and whoever has the receipt can verify it. */
@GandanTest
class VisitBrowserJourneyTest {
  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;

  private CommunePost place;
  private String verified = "";
  private final UUID person = UUID.randomUUID();
  private final String number = "038190" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);

  @BeforeEach
  void atLuuVe() {
    place = CommunePost.luuVe(network);
    Fees.decide(door, catalogue);
  }

  @Test
  void aFeeIsPaidAtTheCounterAndItsReceiptVerifiedByWhoeverHasIt() throws IOException {
    Caller clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    Caller director = Caller.signedIn(port, "gd.luu-ve", place.counter());
    ProvinceRoute.in(TestDatabases.THANH_HOA, () -> tills.openAt(place.counter()))
        .ifPresent(
            open -> director.does(Cash.close(open.id(), UUID.randomUUID(), place.vault(), 0)));
    clerk.does(enrol(person, number, "0912345678"));
    hands(clerk);
    hands(clerk);
    try (AtScreen desk = AtScreen.signedIn(port, "gdv.luu-ve")) {
      desk.opens("/quay/nguoi/" + person).follows("Tính tiền");
      desk.sees("Chưa thu, chi được ở đây", "16.000").looks("basket-no-shift");
      clerk.does(Cash.open(UUID.randomUUID()));
      desk.opens("/quay/bien-nhan").sees("Ca này chưa có biên nhận nào").looks("receipts-empty");
      takes(desk);
      verifies();
      onAPhone(desk);
    }
  }

  private void takes(AtScreen desk) throws IOException {
    desk.opens("/quay/nguoi/" + person).follows("Tính tiền");
    desk.sees("Phí, lệ phí của Nhà nước", "16.000").looks("basket");
    desk.unticks(0).writes("Khách đưa", "5000");
    desk.presses("Thu, chi và ghi biên nhận").sees("Khách đưa 5000 đ, phải thu 8000 đ");
    desk.looks("basket-refused").presses("500.000").sees("492.000");
    desk.looks("basket-change").presses("Thu, chi và ghi biên nhận");
    desk.sees("Biên nhận số 1", "492.000").looks("receipt");
    assertThat(desk.fact("Quầy")).contains("Quầy 1");
    verified = desk.fact("Trang kiểm tra");
    try (Printed original = desk.prints("In biên nhận khổ A5");
        Printed roll = desk.opens(desk.path()).prints("In lại khổ cuộn 80 mm")) {
      assertThat(original.text())
          .contains("BIÊN NHẬN SỐ 1 Quầy 1", "Khách phải trả 8.000 đồng")
          .doesNotContain("BẢN IN LẠI");
      assertThat(roll.text()).contains("BẢN IN LẠI", "Trả lại khách 492.000 đồng");
    }
    desk.writes("Vì sao phải hủy", "Thu nhầm hồ sơ").presses("Đề nghị hủy");
    desk.sees("Đang chờ duyệt").looks("receipt-asked");
  }

  private void onAPhone(AtScreen desk) {
    String receipt = desk.path();
    desk.onAPhoneInEnglish();
    for (String path : List.of("/quay/gio?nguoi=" + person, receipt, "/quay/bien-nhan")) {
      desk.looksAt(path);
    }
  }

  private void verifies() {
    try (AtScreen anybody = AtScreen.visitor(port, Size.PHONE)) {
      anybody.opens(verified).sees("Biên nhận có thật", "Bưu điện xã Lưu Vệ", "8.000");
      anybody.doesNotSee("Hoà").looks("receipt-verified");
      anybody.opens(verified + "?lang=en").sees("This receipt is genuine").looks("receipt-en");
      anybody.opens("/bien-lai/xyz").sees("There is no such receipt").looks("receipt-unknown");
    }
  }

  private void hands(Caller clerk) {
    clerk.does(
        handIn(UUID.randomUUID(), UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE));
  }
}

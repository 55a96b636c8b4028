package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.enrol;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.browser.Browser;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;

/** A price is published by the province, read by everybody, and told before it is chosen. */
@GandanTest
class TariffBrowserJourneyTest {
  @LocalServerPort int port;
  @Autowired Network network;

  @Test
  void whatTheProvincePublishesIsWhatThePublicAndTheClerkSee() {
    try (AtScreen visitor = AtScreen.visitor(port, Browser.Size.OFFICE)) {
      visitor.opens("/").follows("Bưu điện thu cước bao nhiêu?");
      visitor.sees("Giá cước dịch vụ", "Quảng Ninh", "chưa công bố giá");
    }
    publishes();
    try (AtScreen visitor = AtScreen.visitor(port, Browser.Size.OFFICE)) {
      visitor.opens("/gia-cuoc").sees("Trả kết quả hồ sơ tại nhà", "22.000", "07/QĐ-BĐQN");
      visitor.looks("prices-public").onAPhoneInEnglish().looksAt("/gia-cuoc");
    }
    tellsBeforeItIsChosen();
  }

  private void publishes() {
    String today = Postage.today().toString();
    try (AtScreen centre = AtScreen.signedIn(port, "buu-dien-tinh.quang-ninh")) {
      centre.opens("/bang-gia-cuoc").sees("Chưa công bố giá nào").looks("prices-empty");
      centre.presses("Công bố").looks("prices-mistakes");
      centre.chooses("Dịch vụ", "Trả kết quả hồ sơ tại nhà").writes("Giá đã gồm thuế", "22000");
      centre.writes("Số văn bản", "07/QĐ-BĐQN").writes("Ngày văn bản", today);
      centre.writes("Áp dụng từ ngày", today).presses("Công bố");
      centre.sees("Đã công bố giá", "22.000", "07/QĐ-BĐQN", "Đang áp dụng").looks("prices");
      centre.chooses("Dịch vụ", "Trả kết quả hồ sơ tại nhà").writes("Giá đã gồm thuế", "24000");
      centre.writes("Số văn bản", "08/QĐ-BĐQN").writes("Ngày văn bản", today);
      centre.writes("Áp dụng từ ngày", today).presses("Công bố");
      centre.sees("Đã có giá áp dụng từ").looks("prices-refused");
      centre.onAPhoneInEnglish().looksAt("/bang-gia-cuoc");
    }
  }

  private void tellsBeforeItIsChosen() {
    CommunePost place = CommunePost.haLong(network);
    UUID person = UUID.randomUUID();
    Caller.signedIn(port, "gdv.ha-long", place.counter())
        .does(enrol(person, "038190082001", "0912345678"));
    try (AtScreen clerk = AtScreen.signedIn(port, "gdv.ha-long")) {
      clerk.opens("/quay/nguoi/" + person + "/ho-so/moi?thu-tuc=1.001193");
      clerk.sees("Nhận tại nhà (cước 22.000").looks("hand-in-with-postage");
    }
  }
}

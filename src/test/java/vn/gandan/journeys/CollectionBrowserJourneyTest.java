package vn.gandan.journeys;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** An electricity bill is paid at the counter in a real browser, as in the demonstration. */
@GandanTest
class CollectionBrowserJourneyTest {
  private static final String BILLER = "Điện lực trình diễn";

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;

  private CommunePost place;

  @BeforeEach
  void atHaLong() {
    place = CommunePost.haLong(network);
    Caller director = Caller.signedIn(port, "gd.ha-long", place.counter());
    ProvinceRoute.in(TestDatabases.QUANG_NINH, () -> tills.openAt(place.counter()))
        .ifPresent(
            open -> director.does(Cash.close(open.id(), UUID.randomUUID(), place.vault(), 0)));
  }

  @Test
  void aBillIsAskedForTakenAndConfirmedAndARefusedOneIsOnTheList() {
    Caller clerk = Caller.signedIn(port, "gdv.ha-long", place.counter());
    try (AtScreen desk = AtScreen.signedIn(port, "gdv.ha-long")) {
      desk.opens("/quay/thu-ho").sees("Hôm nay chưa thu hộ khoản nào").looks("collect-empty");
      asks(desk, "x y").sees("Mã khách hàng gồm 2 đến 40").looks("collect-mistake");
      asks(desk, "PA000777").sees("Chưa thu được ở đây", "Nguyễn T. Đ. 7.").looks("bills-no-shift");
      UUID shift = UUID.randomUUID();
      clerk.does(Cash.open(shift));
      desk.opens("/quay/thu-ho");
      asks(desk, "NOBODY").sees("Không có khoản nào phải trả").looks("bills-none");
      desk.opens("/quay/thu-ho");
      asks(desk, "PA000777").sees("Nguyễn T. Đ. 7.", "1.214.490").looks("bills");
      desk.writes("Khách đưa", "5000").presses("Thu tiền và ghi biên nhận");
      desk.sees("phải thu").looks("bills-refused");
      desk.writes("Khách đưa", "1500000").presses("Thu tiền và ghi biên nhận");
      desk.sees("Biên nhận số 1", "Thu hộ", "285.510").looks("bill-receipt");
      desk.opens("/quay/thu-ho");
      asks(desk, "PA000111").writes("Khách đưa", "400000");
      desk.presses("Thu tiền và ghi biên nhận").sees("Biên nhận số 2");
      becomes(desk, "/quay/thu-ho", "Đơn vị từ chối: trả lại tiền");
      desk.sees("Đơn vị đã nhận", "1 khoản thu hộ cần xử lý").looks("collect-today");
      desk.opens("/thu-ho").sees("Hóa đơn đã trả qua kênh khác", "Trả lại tiền khách");
      desk.looks("collection-work").follows("Trả lại tiền").sees("Ca đã thu còn mở");
      String back = desk.path();
      desk.looks("back-open").follows("Mở biên nhận").sees("Đơn vị từ chối: trả lại tiền");
      desk.looks("bill-receipt-refused");
      Caller director = Caller.signedIn(port, "gd.ha-long", place.counter());
      director.does(Cash.close(shift, UUID.randomUUID(), place.vault(), 1_516_000));
      givesBack(desk, back);
      onAPhone(desk, back);
    }
  }

  private static AtScreen asks(AtScreen desk, String customer) {
    desk.chooses("Đơn vị nhờ thu", BILLER).writes("Mã khách hàng", customer);
    return desk.presses("Hỏi khoản phải trả");
  }

  /** The biller is told by a job, a moment later. */
  private static void becomes(AtScreen desk, String path, String text) {
    for (int i = 0; i < 100 && !desk.opens(path).shows(text); i++) {
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    desk.sees(text);
  }

  /** Asked by one, granted by another, and paid out only of an open till. */
  private void givesBack(AtScreen desk, String back) {
    desk.opens(back).sees("ca đã đóng").presses("Đề nghị trả lại").looks("back-mistake");
    desk.writes("Lý do", "Điện lực báo đã trả nơi khác").presses("Đề nghị trả lại");
    desk.sees("Cần người thứ hai duyệt").looks("back-asked");
    try (AtScreen second = AtScreen.signedIn(port, "gd.ha-long")) {
      second.opens(back).looks("back-answer");
      second.chooses("Quyết định", "Duyệt").writes("Lý do", "Đã gọi điện lực");
      second.presses("Trả lời").sees("Đã duyệt").looks("back-granted");
    }
    desk.opens(back)
        .looks("back-give")
        .presses("Chi 302.070")
        .sees("chưa mở ca")
        .looks("back-no-till");
  }

  private static void onAPhone(AtScreen desk, String back) {
    desk.onAPhoneInEnglish();
    for (String path : List.of("/quay/thu-ho", "/thu-ho")) {
      desk.opens(path).looks("phone" + path.replace('/', '-'));
    }
    desk.opens(back).looks("phone-back");
  }

  @Test
  void theProvinceEntersABillerAndItsContract() {
    try (AtScreen centre = AtScreen.signedIn(port, "buu-dien-tinh.quang-ninh")) {
      centre.opens("/don-vi-nho-thu").sees(BILLER).looks("billers");
      centre.presses("Thêm đơn vị").looks("billers-mistakes");
      centre.writes("Mã đơn vị", "nuoc-" + (int) (Math.random() * 100_000));
      centre.chooses("Thu khoản gì", "Tiền nước").writes("Tên đơn vị", "Cấp nước Hạ Long");
      centre.presses("Thêm đơn vị").sees("Chưa có hợp đồng").looks("biller-empty");
      centre.writes("Số hợp đồng", "12/HĐ").writes("Hoa hồng cố định", "500");
      centre.writes("Địa chỉ của đơn vị", "https://tu-dat.example/").writes("Căn cứ", "HĐ 12");
      centre.presses("Nhập hợp đồng").sees("không nằm trong danh sách tin cậy");
      centre.looks("biller-not-trusted");
      centre.writes("Địa chỉ của đơn vị", "http://127.0.0.1:9/nuoc").presses("Nhập hợp đồng");
      centre.sees("Đã nhập hợp đồng 12/HĐ", "Có hiệu lực", "500").looks("biller");
      String biller = centre.path();
      centre.onAPhoneInEnglish();
      for (String path : List.of("/don-vi-nho-thu", biller)) {
        centre.opens(path).looks("phone-billers" + path.length());
      }
    }
  }
}

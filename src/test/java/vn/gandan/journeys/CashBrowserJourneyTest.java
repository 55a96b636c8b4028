package vn.gandan.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Browser;
import vn.gandan.storage.GandanTest;

/**
 * A day of cash at Phường Hạc Thành on real screens: the float is counted twice, the till is short
 * of 1,000,000 đ, its clerk disputes, the province proposes, the director decides.
 */
@GandanTest
class CashBrowserJourneyTest {
  @LocalServerPort int port;

  @Test
  void aShortTillIsDisputedAndTheOfficeDecides() {
    try (AtScreen keeper = AtScreen.signedIn(port, "tq.hac-thanh");
        AtScreen clerk = AtScreen.signedIn(port, "gdv.hac-thanh");
        AtScreen director = AtScreen.signedIn(port, "gd.hac-thanh");
        AtScreen centre = AtScreen.signedIn(port, "buu-dien-tinh.thanh-hoa")) {
      fetch(keeper);
      give(keeper);
      openShift(clerk);
      closeShort(clerk);
      String difference = dispute(clerk);
      centre
          .opens("/chenh-lech-quy")
          .sees("phường Hạc Thành", "Thiếu 1.000.000", "Đang phản biện")
          .sees("Tiền mặt tại các bưu điện", "Toàn tỉnh")
          .pictures("cash-centre");
      proposes(difference);
      settle(director);
      clerk.opens("/quy").presses("Mở ca").sees("Đã mở ca", "Đang mở").doesNotSee("2.000.000");
      String onTheWay = receivesShort(keeper, clerk);
      onAPhone(clerk, director, difference, onTheWay);
      centre.onAPhoneInEnglish().looksAt("/chenh-lech-quy");
    }
  }

  private static void fetch(AtScreen keeper) {
    keeper.opens("/quy").sees("Trong két, theo sổ").follows("Rút, nộp ngân hàng");
    keeper.chooses("Chiều tiền", "Rút từ ngân hàng").writes("500.000", "6");
    keeper.presses("Ghi sổ").sees("Ghi số chứng từ, ít nhất ba ký tự").pictures("cash-mistake");
    keeper.writes("Số chứng từ", "GRT-2026-118").presses("Ghi sổ").sees("Đã ghi 3.000.000");
  }

  private static void give(AtScreen keeper) {
    keeper.follows("Giao tiền").chooses("Đến", "Quầy 1").writes("500.000", "4");
    keeper.sees("2.000.000").pictures("cash-count");
    keeper.presses("Giao").sees("Đã giao 2.000.000", "Tiền đã giao, chưa ai nhận");
    keeper.pictures("cash-vault");
  }

  private static void openShift(AtScreen clerk) {
    clerk.opens("/quy").sees("Quầy này chưa mở ca").pictures("cash-no-shift");
    clerk.presses("Mở ca").sees("Đã mở ca", "Tiền đang chuyển đến quầy này");
    clerk.follows("Đếm và nhận").doesNotSee("2.000.000").writes("500.000", "4");
    clerk.presses("Nhận số đã đếm").sees("Đã nhận 2.000.000", "khớp với bên giao");
    clerk
        .presses("Tạm nghỉ")
        .sees("Ca đang tạm nghỉ")
        .presses("Tiếp tục ca")
        .sees("Ca đã tiếp tục");
    clerk.pictures("cash-open");
  }

  private static void closeShort(AtScreen clerk) {
    clerk.follows("Đóng ca").doesNotSee("2.000.000").chooses("Đến", "Két").writes("500.000", "2");
    clerk.presses("Đóng ca với số đã đếm").sees("Đã đóng ca, có chênh lệch", "Thiếu 1.000.000");
    clerk.pictures("cash-closed");
  }

  /** Where the difference stands. */
  private static String dispute(AtScreen clerk) {
    clerk.follows("Xem và phản biện chênh lệch").sees("không thành nợ");
    clerk.presses("Phản biện").sees("Hãy nói rõ lý do");
    clerk.writes("Vì sao sổ sai", "Sổ ghi một khoản không phải của quầy tôi").presses("Phản biện");
    clerk.sees("Đã ghi phản biện", "Đang phản biện").pictures("cash-disputed");
    String difference = clerk.path();
    clerk.follows("Hồ sơ chứng cứ").sees("Mọi bút toán đều do người giữ quỹ ghi tại quầy này");
    clerk.sees("Tiền giao, nhận", "Sổ ghi một khoản không phải của quầy tôi");
    clerk.pictures("cash-evidence");
    return difference;
  }

  /** Twice, so that one still waits when the other is answered. */
  private void proposes(String difference) {
    Browser centre = new Browser(port);
    centre.signIn("buu-dien-tinh.thanh-hoa", "mot cua gan dan 2026");
    for (String words : List.of("Đã xem camera, quầy không sai", "Lỗi phần mềm đã biết")) {
      centre.post(
          "/chenh-lech-quy",
          difference.replace("/quy/chenh-lech", "/chenh-lech-quy"),
          Map.of("operationId", UUID.randomUUID().toString(), "to", "BORNE", "words", words));
    }
  }

  private static void settle(AtScreen director) {
    director.opens("/quy").sees("Người đề xuất", "Đã xem camera, quầy không sai");
    director.pictures("cash-proposed").presses("Không đồng ý");
    director.sees("Đã không đồng ý với đề xuất");
    director.opens("/quy/chenh-lech").pictures("cash-differences").followsWhere(":");
    director.ticks("Đơn vị chịu").writes("Lý do", "Đã đối chiếu, quầy không sai");
    director.presses("Giải quyết chênh lệch").sees("Đã giải quyết chênh lệch", "Đơn vị chịu");
    director.sees("Đề xuất của tuyến trên", "Người đề xuất", "Không đồng ý", "Chưa trả lời");
    director.pictures("cash-proposals");
    director
        .opens("/quy/so")
        .sees("Hai bên bằng nhau", "Tổn thất đơn vị chịu")
        .sees("Cấp trên đã xem tiền mặt", "Bưu điện tỉnh")
        .pictures("cash-book");
    director.follows("Tổn thất đơn vị chịu").sees("Giải quyết chênh lệch", "1.000.000");
    director.pictures("cash-statement");
  }

  /** Where the difference of the two counts stands. */
  private static String receivesShort(AtScreen keeper, AtScreen clerk) {
    keeper.opens("/quy/giao").chooses("Đến", "Quầy 1").writes("500.000", "1").presses("Giao");
    keeper.sees("Đã giao 500.000");
    clerk.opens("/quy").follows("Đếm và nhận").writes("200.000", "2").presses("Nhận số đã đếm");
    clerk.sees("Đã nhận 400.000");
    clerk.opens("/quy/chenh-lech").followsWhere(":").sees("Thiếu 100.000", "Hai lần đếm");
    clerk.sees("Bên giao", "Tải hồ sơ (ZIP)").pictures("cash-two-counts");
    return clerk.path();
  }

  private static void onAPhone(
      AtScreen clerk, AtScreen director, String difference, String onTheWay) {
    clerk.onAPhoneInEnglish();
    clerk.looksAt("/quy", "/quy/giao", "/quy/dong-ca", "/quy/ca", "/quy/chenh-lech");
    clerk.opens(onTheWay).looks("two-counts").opens(difference).follows("Evidence");
    clerk.looks("evidence");
    director.onAPhoneInEnglish();
    director.looksAt("/quy", "/quy/so", "/quy/chenh-lech");
    director.opens(difference).looks("proposals");
  }
}

package vn.gandan.journeys;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
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
      dispute(clerk);
      centre
          .opens("/chenh-lech-quy")
          .sees("phường Hạc Thành", "Thiếu 1.000.000", "Đang phản biện")
          .sees("Tiền mặt tại các bưu điện", "Toàn tỉnh")
          .pictures("cash-centre");
      settle(director);
      clerk.opens("/quy").presses("Mở ca").sees("Đã mở ca", "Đang mở").doesNotSee("2.000.000");
      onAPhone(clerk, director);
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

  private static void dispute(AtScreen clerk) {
    clerk.follows("Xem và phản biện chênh lệch").sees("không thành nợ");
    clerk.presses("Phản biện").sees("Hãy nói rõ lý do");
    clerk.writes("Vì sao sổ sai", "Sổ ghi một khoản không phải của quầy tôi").presses("Phản biện");
    clerk.sees("Đã ghi phản biện", "Đang phản biện").pictures("cash-disputed");
    clerk.follows("Hồ sơ chứng cứ").sees("Mọi bút toán đều do người giữ quỹ ghi tại quầy này");
    clerk.pictures("cash-evidence");
  }

  private static void settle(AtScreen director) {
    director.opens("/quy/chenh-lech").pictures("cash-differences").followsWhere(":");
    director.ticks("Đơn vị chịu").writes("Lý do", "Đã đối chiếu, quầy không sai");
    director.presses("Giải quyết chênh lệch").sees("Đã giải quyết chênh lệch", "Đơn vị chịu");
    director
        .opens("/quy/so")
        .sees("Hai bên bằng nhau", "Tổn thất đơn vị chịu")
        .sees("Cấp trên đã xem tiền mặt", "Bưu điện tỉnh")
        .pictures("cash-book");
    director.follows("Tổn thất đơn vị chịu").sees("Giải quyết chênh lệch", "1.000.000");
    director.pictures("cash-statement");
  }

  private static void onAPhone(AtScreen clerk, AtScreen director) {
    clerk.onAPhoneInEnglish();
    clerk.looksAt("/quy", "/quy/giao", "/quy/dong-ca", "/quy/ca", "/quy/chenh-lech");
    director.onAPhoneInEnglish();
    director.looksAt("/quy", "/quy/so", "/quy/chenh-lech");
  }
}

package vn.gandan.journeys;

/** What everybody does with bags, at the screens of handover. */
final class HandoverScreens {
  static final String AGENCY = "Ủy ban nhân dân xã Lưu Vệ";
  static final String OFFICE = "Bưu điện xã Lưu Vệ";
  private static final String COURIER = "Thiết bị bưu tá 1";

  private HandoverScreens() {}

  /** Puts things into a bag, seals it and offers it to the courier; its code. */
  static String packs(AtScreen giver, String seal, String to, String station, String... things) {
    giver.opens("/giao-nhan").follows("Đóng túi");
    for (String thing : things) {
      giver.scans(thing);
    }
    giver.chooses("Nơi mở túi", to).writes("Số niêm phong", seal).pictures(station);
    giver.presses("Niêm phong túi").sees("Đã niêm phong túi", seal);
    String bag = giver.path().replaceAll(".*/", "");
    giver.chooses("Người hoặc nơi nhận", COURIER).pictures(station + "-sealed");
    giver.presses("Giao").sees("Đã giao 1 vật. Đang chờ người nhận đếm và xác nhận.");
    return bag;
  }

  /** Counts what is offered and takes it. */
  static void takes(AtScreen taker, String bag, String station) {
    taker.opens("/giao-nhan").sees("Chờ nhận").scans(bag).sees("Đếm nhận");
    taker.scans(bag).presses("Đối chiếu").sees("Đủ và đúng, không có chênh lệch.");
    taker.pictures(station).presses("Xác nhận đã nhận đủ 1 vật").sees("Đã nhận đủ 1 vật.");
  }

  /** The courier brings the bag and offers it. */
  static void brings(AtScreen courier, String bag, String to) {
    courier.opens("/giao-nhan").scans(bag).chooses("Người hoặc nơi nhận", to).presses("Giao");
    courier.sees("Đã giao 1 vật. Đang chờ người nhận đếm và xác nhận.");
  }

  /** Breaks the seal and counts; the page with the comparison is left open. */
  static void counts(AtScreen taker, String bag, String seal, String... counted) {
    taker.opens("/giao-nhan").scans(bag).follows("Mở túi");
    taker.writes("Số niêm phong đọc được", seal).ticks("Còn nguyên");
    for (String thing : counted) {
      taker.scans(thing);
    }
    taker.presses("Đối chiếu").sees("Niêm phong " + seal + " đúng và nguyên vẹn.");
  }

  static void opens(AtScreen taker, String bag, String seal, String content) {
    counts(taker, bag, seal, content);
    taker.presses("Xác nhận đã nhận đủ 1 vật").sees("Đã mở túi, đủ 1 vật.");
  }
}

package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.HandoverScreens.AGENCY;
import static vn.gandan.journeys.HandoverScreens.OFFICE;
import static vn.gandan.journeys.HandoverScreens.brings;
import static vn.gandan.journeys.HandoverScreens.counts;
import static vn.gandan.journeys.HandoverScreens.opens;
import static vn.gandan.journeys.HandoverScreens.packs;
import static vn.gandan.journeys.HandoverScreens.takes;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.browser.Browser.Size;
import vn.gandan.network.Network;
import vn.gandan.paper.Printed;
import vn.gandan.storage.GandanTest;
import vn.gandan.till.Tills;
import vn.gandan.ui.Texts;

/**
 * A dossier of Xã Lưu Vệ from guidance to the collector's signature in a real browser: five people
 * at their screens, who use what stands there and nothing else. Its cover is missing when the
 * agency counts, is found and the difference closed by a named officer; one paper has to be brought
 * later; and in the end all who tell of the dossier tell the same.
 */
@GandanTest
class DossierBrowserJourneyTest {
  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired Texts texts;

  private final String tail = "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
  private final String number = "038190" + tail;
  private final String phone = "0912" + tail;
  private final String card =
      number + "|172345678|LÊ THỊ HOÀ|03021990|Nữ|Thôn 3, Xã Lưu Vệ, Tỉnh Thanh Hóa|12082021";
  private final String seal = "NP-" + tail;
  private final List<Agreement.Held> seven = new ArrayList<>();
  private String code = "";
  private String token = "";
  private String papers = "";

  @Test
  void aDossierGoesItsWholeWayOnTheScreensOfItsPeople() throws IOException, InterruptedException {
    CommunePost place = CommunePost.luuVe(network);
    // Whoever has a till open is not asked where they sit.
    Caller office = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    Cash.closeCounters(place, tills, office);
    try (AtScreen clerk = AtScreen.signedIn(port, "gdv.luu-ve");
        AtScreen courier = AtScreen.signedIn(port, "bt.luu-ve");
        AtScreen officer = AtScreen.signedIn(port, "cb.luu-ve");
        AtScreen director = AtScreen.signedIn(port, "gd.luu-ve");
        AtScreen citizen = AtScreen.visitor(port, Size.PHONE)) {
      sitsDownAndGuides(clerk);
      enrols(clerk);
      handsIn(clerk);
      String other = handsInAnother(clerk);
      answers("desk", place.counter());

      String bag = packs(clerk, seal + "-01", AGENCY, "10-pack", papers, other);
      answers("desk", place.counter());
      takes(courier, bag, "11-courier-counts");
      answers("desk", place.device());
      tracks(citizen, "Bưu tá của " + OFFICE, "12-tracker-on-the-way");
      brings(courier, bag, AGENCY);
      takes(officer, bag, "13-agency-receives");
      answers("desk", place.agencyDesk());

      answers("missing", opensWithoutTheCover(officer, bag, other));
      seesTheDay(director);
      findsTheCover(officer);
      answers("desk", place.agencyDesk());

      asksForOneMore(officer);
      String supplement = bringsOneMore(citizen, clerk);
      String second = packs(clerk, seal + "-02", AGENCY, "", supplement);
      takes(courier, second, "");
      brings(courier, second, AGENCY);
      takes(officer, second, "");
      opens(officer, second, seal + "-02", supplement);
      String result = finishes(officer);
      String decided = officer.path();
      answers("desk", place.agencyDesk());

      String third = packs(officer, "UB-" + tail, OFFICE, "28-pack-result", result);
      takes(courier, third, "");
      brings(courier, third, "Quầy 1");
      takes(clerk, third, "");
      opens(clerk, third, "UB-" + tail, result);
      shelves(clerk, result);
      waitsHere(citizen, clerk);
      returns(clerk);
      tracks(citizen, "Đã trả kết quả", "34-tracker-returned");
      PhoneWalk.clerk(clerk, code);
      PhoneWalk.officer(officer, decided, papers);
      PhoneWalk.courier(courier, third);
    }
    new Agreement(port, network, texts).isComplete(code, token, phone.substring(6), seven);
  }

  private void answers(String kind, UUID hand) throws InterruptedException {
    // Two instants that a clock can tell apart.
    Thread.sleep(5);
    seven.add(new Agreement.Held(Instant.now(), kind, hand));
    Thread.sleep(5);
  }

  private static void sitsDownAndGuides(AtScreen clerk) {
    clerk.sees("Hôm nay bạn làm ở quầy nào?").pictures("01-which-desk");
    clerk.ticks("Quầy 1").presses("Làm ở quầy này").sees("Đang làm ở: Quầy 1");
    clerk.pictures("02-counter").follows("Ghi hướng dẫn hoặc nhu cầu");
    clerk.writes("Tên thủ tục", "khai sinh").presses("Tìm").ticksWhere("1.001193");
    clerk.ticks("Đã chỉ cách chuẩn bị").writes("Số phút", "7").pictures("03-guidance");
    clerk.presses("Ghi").sees("Đã ghi. Cảm ơn bạn.");
  }

  private void enrols(AtScreen clerk) {
    clerk.writes("Quét thẻ căn cước", card).presses("Tìm");
    clerk.sees("Chưa có ai mang số này").writes("Số điện thoại", phone).pictures("04-enrol");
    clerk
        .presses("Ghi nhận")
        .sees("LÊ THỊ HOÀ", "***" + number.substring(9))
        .doesNotSee(number, phone);
    clerk.opens("/quay").writes("Quét thẻ căn cước", number).presses("Tìm");
    clerk.sees("LÊ THỊ HOÀ", "Không có kết quả hay yêu cầu bổ sung nào đang chờ");
    clerk.pictures("05-person");
  }

  private void handsIn(AtScreen clerk) throws IOException {
    clerk.follows("Nộp hồ sơ mới").writes("Tên thủ tục", "dang ky khai sinh").presses("Tìm");
    clerk.pictures("06-choose").followsWhere("1.001193");
    clerk.sees("Báo cho người dân trước khi nộp", "Phí, lệ phí", "Dự kiến có kết quả tại bưu điện");
    clerk.writes("Bản chính: Giấy chứng sinh", "1").writes("Bản chính: Tờ khai", "1");
    clerk
        .writes("Số niêm phong", seal.toLowerCase(Locale.ROOT))
        .pictures("07-hand-in")
        .presses("Xem lại");
    clerk.sees("Chưa có gì được ghi vào sổ").pictures("08-check").presses("Nhận hồ sơ");
    code = clerk.sees("đã vào sổ và đang ở quầy của bạn").pictures("09-received").fact("Mã hồ sơ");
    papers = clerk.fact("Mã bì hồ sơ");
    token = clerk.fact("Trang tra cứu").replaceAll(".*/t/", "");
    try (Printed slip = clerk.prints("In phiếu gửi hồ sơ");
        Printed label = clerk.prints("In nhãn bì")) {
      assertThat(slip.text()).contains(code, "LÊ THỊ HOÀ", OFFICE);
      assertThat(label.text().replace(" ", "")).contains(papers);
    }
  }

  private static String handsInAnother(AtScreen clerk) {
    clerk.follows("Việc khác của người này").follows("Nộp hồ sơ mới");
    clerk.writes("Tên thủ tục", "dkks").presses("Tìm").followsWhere("1.001193");
    clerk.writes("Bản chính: Giấy chứng sinh", "1").presses("Xem lại").presses("Nhận hồ sơ");
    return clerk.fact("Mã bì hồ sơ");
  }

  private void tracks(AtScreen citizen, String where, String station) {
    citizen.opens("/").writes("Mã hồ sơ", code).writes("Bốn số cuối", phone.substring(6));
    citizen.presses("Xem hồ sơ").sees(code, where).doesNotSee("HOÀ").pictures(station);
  }

  /** The identity of the discrepancy. */
  private UUID opensWithoutTheCover(AtScreen officer, String bag, String other) {
    counts(officer, bag, seal + "-01", other);
    officer.sees("Thiếu 1:").pictures("14-one-is-missing");
    officer.presses("Xác nhận nhận 1 vật và mở 1 chênh lệch");
    officer.sees("Đã mở túi, nhận 1 vật, đã mở 1 chênh lệch.").pictures("15-opened");
    officer.opens("/co-quan").scans(code).sees("Chưa làm được bước");
    officer.opens("/giao-nhan/chenh-lech").followsCode(papers);
    return UUID.fromString(officer.path().replaceAll(".*/", ""));
  }

  private void seesTheDay(AtScreen director) {
    director.follows("Hôm nay");
    assertThat(director.figure("Chênh lệch chưa khép")).isPositive();
    assertThat(director.figure("Đang giải quyết")).isPositive();
    director.pictures("16-the-day").followsWhere("Chênh lệch chưa khép").sees(papers);
    director.pictures("17-the-day-differences").opens("/giam-doc/dang-xu-ly").sees(code);
  }

  private static void findsTheCover(AtScreen officer) {
    officer.ticks("Đã tìm thấy").writes("Đã tìm hiểu được gì", "Bì kẹt dưới đáy túi, đã lấy ra");
    officer.pictures("18-difference").presses("Giải quyết chênh lệch");
    officer.sees("Đã ghi kết quả giải quyết chênh lệch.", "Bì kẹt dưới đáy túi, đã lấy ra");
    assertThat(officer.fact("Người giải quyết")).contains(AGENCY);
    officer.pictures("19-difference-closed");
  }

  private void asksForOneMore(AtScreen officer) {
    officer.opens("/co-quan").pictures("20-agency-inbox").scans(code);
    officer.presses("Cơ quan xác nhận tiếp nhận").sees("Đã ghi: Cơ quan xác nhận tiếp nhận.");
    officer.presses("Bắt đầu xử lý").sees("Đã ghi: Bắt đầu xử lý.").pictures("21-agency-dossier");
    officer.follows("Yêu cầu bổ sung");
    officer.writes("Giấy tờ còn thiếu", "Giấy chứng sinh bản chính");
    officer.writes("Vì sao, cần làm gì", "Bản nộp là bản chụp không chứng thực");
    officer.pictures("22-ask-supplement").presses("Yêu cầu bổ sung");
    officer.sees("Đã ghi: Yêu cầu bổ sung.", "tạm dừng tính hạn: chờ bổ sung");
  }

  /** The code of the cover with the paper that was brought. */
  private String bringsOneMore(AtScreen citizen, AtScreen clerk) {
    tracks(citizen, "Giấy chứng sinh bản chính", "23-tracker-supplement");
    citizen.sees("Hãy mang giấy tờ còn thiếu đến " + OFFICE);
    clerk.opens("/quay").writes("Quét thẻ căn cước", number).presses("Tìm");
    clerk.sees("Cơ quan yêu cầu bổ sung", "Bản nộp là bản chụp không chứng thực");
    clerk.pictures("24-waits-supplement").follows("Nhận giấy tờ bổ sung");
    clerk.pictures("25-dossier-supplement").presses("Nhận đủ giấy tờ bổ sung");
    clerk.sees("Đã nhận giấy tờ bổ sung").pictures("26-dossier-taken");
    String label = clerk.link("Nhãn: Giấy tờ bổ sung");
    return label.replaceAll(".*/", "");
  }

  private String finishes(AtScreen officer) {
    officer.opens("/co-quan").scans(code).presses("Đã bổ sung đủ").sees("Đã ghi: Đã bổ sung đủ.");
    officer.follows("Có kết quả").presses("Có kết quả").sees("Đã ghi: Có kết quả.");
    officer.pictures("27-finished");
    return officer.link("Đóng túi trả").replaceAll(".*vat=(\\d{14}).*", "$1");
  }

  private void shelves(AtScreen clerk, String result) {
    clerk.opens("/giao-nhan").scans(result).follows("Cất lên kệ").scans(result);
    clerk.chooses("Cất vào", "Kệ kết quả").presses("Cất").sees("Đã cất 1 vật.");
    clerk.opens("/quay").sees("Kết quả chờ người đến nhận (1)", code).pictures("29-counter-shelf");
  }

  private void waitsHere(AtScreen citizen, AtScreen clerk) {
    tracks(citizen, "Kết quả đã về đến " + OFFICE, "30-tracker-result");
    clerk.writes("Quét thẻ căn cước", card).presses("Tìm");
    clerk.sees("Đang chờ người này ở đây", "Có kết quả", code).pictures("31-waits-here");
  }

  private void returns(AtScreen clerk) {
    clerk.follows("Trả kết quả").sees("Người nhận: chính người nộp", "***" + number.substring(9));
    clerk.signs().presses("Đã đưa kết quả tận tay").sees("Hãy chọn giấy tờ đã xem");
    clerk.ticks("Thẻ căn cước").sees("Đã có chữ ký.").pictures("32-signature");
    clerk.presses("Đã đưa kết quả tận tay").sees("Đã trả kết quả hồ sơ " + code);
    clerk.pictures("33-returned");
  }
}

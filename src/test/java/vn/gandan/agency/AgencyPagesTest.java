package vn.gandan.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Access;
import vn.gandan.custody.ConfirmOffer;
import vn.gandan.custody.OfferThings;
import vn.gandan.handover.HacThanh;
import vn.gandan.handover.HacThanh.HandedIn;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** The agency's desk over real HTTP. */
@GandanTest
class AgencyPagesTest {
  private static final String NAME = "Lê Thị Bưởi";
  private static final String PHONE = "0912345678";
  private static final Pattern RESULT =
      Pattern.compile("Kết quả <a class=\"code\" href=\"/giao-nhan/vat/(\\d{14})\"");

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Network network;
  @Autowired Access access;

  private HacThanh place;
  private Visitor officer;

  @BeforeEach
  void anOfficerOfHacThanh() {
    place = new HacThanh(door, network, access);
    officer = new Visitor(port, "cb.hac-thanh");
  }

  @Test
  void aDossierIsConfirmedSupplementedAndFinishedAndItsFormsArePrinted() {
    HandedIn dossier = place.dossier();
    String path = "/co-quan/ho-so/" + dossier.dossier();
    assertThat(officer.open("/co-quan").body()).contains(dossier.code());
    Shown before = officer.open(path);
    assertThat(before.body())
        .contains("Chưa làm được bước “Cơ quan xác nhận tiếp nhận”", "Quầy 1")
        .doesNotContain(NAME, PHONE);

    bring(dossier);
    Shown received = take(path, "confirm-receipt");
    assertThat(received.body())
        .contains("Được tiếp nhận", "Hạn giải quyết")
        .containsPattern("còn \\d+ ngày làm việc|hết hạn hôm nay");
    assertThat(take(path, "start").body()).contains("Đang xử lý");

    Shown asked =
        take(
            path,
            "ask-supplement",
            "paper0",
            "Giấy chứng sinh bản chính",
            "reason0",
            "Bản nộp là bản sao không chứng thực",
            "paper1",
            "Tờ khai",
            "reason1",
            "Chưa ký ở trang 2");
    assertThat(asked.body())
        .contains("Yêu cầu bổ sung giấy tờ", "Chưa ký ở trang 2", "tạm dừng tính hạn");
    assertThat(take(path, "supplemented").body()).contains("Đang xử lý");
    assertThat(officer.open(path + "/buoc/ask-supplement").body())
        .contains("Yêu cầu lần thứ hai làm hồ sơ này bị tính là trễ hạn");

    Shown finished = take(path, "finish");
    assertThat(finished.body()).contains("Đã xử lý xong", "Đóng túi trả");
    String result = finished.found(RESULT);
    assertThat(officer.fileStart("/giao-nhan/vat/" + result + "/nhan.pdf")).isEqualTo("%PDF-");
    for (String form : List.of("01", "02", "06")) {
      assertThat(officer.fileStart(path + "/mau-" + form + ".pdf")).as(form).isEqualTo("%PDF-");
    }
    assertThat(officer.open(path + "/mau-03.pdf").status()).isEqualTo(422);
    assertThat(officer.open("/giao-nhan/dong-tui?vat=" + result).body()).contains(dossier.code());
  }

  @Test
  void anApologyNamesOneNewDateOnceAndAStopGivesItsReason() {
    HandedIn dossier = place.dossier();
    String path = "/co-quan/ho-so/" + dossier.dossier();
    bring(dossier);
    take(path, "confirm-receipt");

    Shown early = take(path, "extend", "due", "2020-01-06", "reason", "Phải xác minh thêm");
    assertThat(early.status()).isEqualTo(422);
    Shown sunday = take(path, "extend", "due", "2026-12-27", "reason", "Phải xác minh thêm");
    assertThat(sunday.body()).contains("Hãy chọn một ngày làm việc");
    Shown extended = take(path, "extend", "due", "2026-12-28", "reason", "Phải xác minh thêm");
    assertThat(extended.body()).contains("17:00 28/12/2026").doesNotContain("buoc/extend");
    assertThat(officer.fileStart(path + "/mau-04.pdf")).isEqualTo("%PDF-");

    Shown unsaid = take(path, "stop", "reason", "ít");
    assertThat(unsaid.body()).contains("Hãy ghi lý do, từ 5 đến 1000 ký tự");
    Shown stopped = take(path, "stop", "reason", "Người nộp đề nghị dừng bằng văn bản");
    assertThat(stopped.body())
        .contains("Dừng xử lý", "Người nộp đề nghị dừng", "Không còn bước nào");
    assertThat(officer.fileStart(path + "/mau-05.pdf")).isEqualTo("%PDF-");
  }

  @Test
  void aRefusalNeedsNoPapersAndPrintsItsForm() {
    HandedIn dossier = place.dossier();
    String path = "/co-quan/ho-so/" + dossier.dossier();
    Shown refused = take(path, "refuse", "reason", "Việc này đã được đăng ký trước đây");
    assertThat(refused.body()).contains("Không được tiếp nhận");
    assertThat(officer.fileStart(path + "/mau-03.pdf")).isEqualTo("%PDF-");
  }

  @Test
  void theNameIsShownWhenAskedForAndNeverTheTelephone() {
    HandedIn dossier = place.dossier();
    String path = "/co-quan/ho-so/" + dossier.dossier();
    Shown page = officer.open(path);
    assertThat(page.body()).doesNotContain(NAME);
    Shown named = officer.send(page, path + "/nguoi-nop");
    assertThat(named.body())
        .contains(NAME + ", sinh năm 1990", "Lần xem này đã được ghi lại")
        .doesNotContain(PHONE, "***678");
  }

  @Test
  void dossiersOfAnotherAgencyAreNotThere() {
    HandedIn dossier = place.dossier();
    Visitor other = new Visitor(port, "cb.luu-ve");
    String path = "/co-quan/ho-so/" + dossier.dossier();
    assertThat(other.open(path).status()).isEqualTo(404);
    assertThat(other.open(path + "/mau-06.pdf").status()).isEqualTo(404);
    assertThat(other.open("/co-quan").body()).doesNotContain(dossier.code());
  }

  @Test
  void theListForThePostIsChangedByADatedDecision() {
    LocalDate today = LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE);
    LocalDate from = today.plusDays(30);
    Shown found = officer.open("/co-quan/buu-chinh?q=khai+tu");
    assertThat(found.body()).contains("thu-tuc=1.000656");
    Shown form = officer.open("/co-quan/buu-chinh?thu-tuc=1.000656");
    Shown bare = decide(form, "yes", "", today, from);
    assertThat(bare.status()).isEqualTo(422);
    assertThat(bare.body()).contains("Hãy ghi số quyết định");
    Shown mistyped = decide(form, "no", "77/QĐ-UBND", today, from.plusYears(10));
    assertThat(mistyped.body()).contains("quá một năm tới");
    Shown unborn = decide(form, "no", "77/QĐ-UBND", today.plusDays(1), from);
    assertThat(unborn.body()).contains("quyết định không thể ở tương lai");

    Shown done = decide(form, "no", "77/QĐ-UBND", today, from);
    assertThat(done.body())
        .contains("Đã ghi thủ tục 1.000656 vào danh mục.", "Các lần thay đổi danh mục")
        .contains("77/QĐ-UBND (" + today.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + ")");
    Shown again = decide(form, "no", "78/QĐ-UBND", today, from);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("mục mới phải bắt đầu sau ngày đó");
  }

  private Shown decide(
      Shown form, String accepted, String decision, LocalDate decidedOn, LocalDate from) {
    return officer.send(
        form,
        "/co-quan/buu-chinh",
        "operationId",
        UUID.randomUUID().toString(),
        "thu-tuc",
        "1.000656",
        "accepted",
        accepted,
        "decision",
        decision,
        "decidedOn",
        decidedOn.toString(),
        "from",
        from.toString());
  }

  /** The papers come to the agency's desk by hand. */
  private void bring(HandedIn dossier) {
    UUID offer = UUID.randomUUID();
    place.does(
        "gdv.hac-thanh",
        place.counter(),
        new OfferThings(offer, null, place.agencyDesk(), HacThanh.codes(dossier.paper())));
    place.does(
        "cb.hac-thanh",
        place.agencyDesk(),
        new ConfirmOffer(offer, HacThanh.codes(dossier.paper())));
  }

  private Shown take(String path, String step, String... fields) {
    Shown page = officer.open(path);
    List<String> all = new ArrayList<>(List.of("operationId", UUID.randomUUID().toString()));
    all.addAll(List.of(fields));
    return officer.send(page, path + "/buoc/" + step, all.toArray(String[]::new));
  }
}

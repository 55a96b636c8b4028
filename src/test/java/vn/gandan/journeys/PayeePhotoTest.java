package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Pensions.present;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.benefit.AgreePhoto;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programmes;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.storage.GandanTest;

/** Whoever is paid is photographed where the payer's contract asks for it, and nowhere else. */
@GandanTest
class PayeePhotoTest extends PensionCounter {
  private static final int MOST = 20 * 1024 * 1024;

  @Autowired Programmes programmes;

  private FrozenRound round;
  private UUID duty;

  @BeforeEach
  void aPensionIsDue() {
    round = pension().freeze();
    duty = round.duty("BT-1");
  }

  @Test
  void nobodyIsPhotographedUnlessThePayerAsks() {
    UUID photo = brought(clerk, picture());
    assertThat(clerk.isRefused(with(photo))).isEqualTo("urn:problem:payout.photo-not-asked");
    clerk.does(with(null));
    Visitor counter = new Visitor(port, "gdv.luu-ve");
    assertThat(counter.open("/quay/chi-tra?nguoi=" + person).body())
        .doesNotContain("type=\"file\"");
  }

  @Test
  void whereThePayerAsksNobodyIsPaidWithoutAPhotoOfTheMoment() {
    agree(true, post.today);
    assertThat(clerk.isRefused(with(null))).isEqualTo("urn:problem:payout.photo-missing");
    String unknown = "urn:problem:payout.unknown-photo";
    assertThat(clerk.isRefused(with(UUID.randomUUID()))).isEqualTo(unknown);
    byte[] pdf = "%PDF-1.7 not a photo".getBytes(StandardCharsets.US_ASCII);
    assertThat(clerk.isRefused(with(brought(clerk, pdf)))).isEqualTo(unknown);
    // A colleague's photo is not one of whoever stands here.
    assertThat(clerk.isRefused(with(brought(director, picture())))).isEqualTo(unknown);

    UUID photo = brought(clerk, picture());
    clerk.does(with(photo));
    assertThat(clerk.isRefused(with(photo))).isEqualTo("urn:problem:payout.photo-used");
  }

  @Test
  void aPhotoIsSeenByTheOfficeAloneAndEachLookIsWrittenDownWithItsPurpose() {
    agree(true, post.today);
    UUID photo = brought(clerk, picture());
    clerk.does(with(photo));
    Caller elsewhere = Caller.signedIn(port, "gdv.hac-thanh", place.counter());
    assertThat(elsewhere.asksForFile(photo)).isEqualTo(404);
    assertThat(director.asksForFile(photo)).isEqualTo(200);
    assertThat(
            in(() ->
                jdbc.sql("select purpose from attachment_read where attachment_id = :photo")
                    .param("photo", photo)
                    .query(String.class)
                    .list()))
        .containsExactly("PAYOUT");
  }

  @Test
  void theTermCountsFromItsDayOnAndIsChangedOnlyForLaterDays() {
    agree(true, post.today.plusDays(1));
    clerk.does(with(null));
    assertThat(post.refusal(() -> agree(false, post.today.plusDays(1)))).contains("not-later");
    assertThat(post.refusal(() -> agree(true, post.today.minusDays(1)))).contains("days");
    agree(false, post.today.plusDays(2));
  }

  @Test
  void aCourierPhotographsAtHomeWhereThePayerAsks() {
    agree(true, post.today);
    clerk.does(home(person, duty, "AGE"));
    cash.open(courier, place.device(), PENSION);
    courier.does(takeOut(duty));
    Visitor atHome = new Visitor(port, "bt.luu-ve");
    String door = "/chi-tra-tai-nha/" + duty;
    Shown page = atHome.open(door);
    assertThat(page.body()).contains("name=\"photo\"", "capture=\"environment\"");
    Shown without = atTheDoor(atHome, page, door, "");
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.body()).contains("Bên chi trả yêu cầu ảnh người nhận. Hãy chụp.");
    assertThat(atTheDoor(atHome, page, door, "anh.png").body()).contains("Đã chi");
    assertThat(photographed()).isTrue();
  }

  @Test
  void atTheCounterThePhotoIsAFieldOfTheForm() {
    agree(true, post.today);
    Visitor counter = new Visitor(port, "gdv.luu-ve");
    String path = "/quay/chi-tra?nguoi=" + person;
    Shown page = counter.open(path);
    assertThat(page.body())
        .contains("name=\"photo\"", "capture=\"environment\"", "multipart/form-data");
    assertThat(sent(counter, page, path, new byte[0], "").body())
        .contains("Bên chi trả yêu cầu ảnh người nhận. Hãy chụp.");
    byte[] text = "không phải ảnh".getBytes(StandardCharsets.UTF_8);
    assertThat(sent(counter, page, path, text, "anh.jpg").status()).isEqualTo(422);
    byte[] large = Arrays.copyOf(picture(), MOST + 1);
    assertThat(sent(counter, page, path, large, "anh.png").body()).contains("20");
    assertThat(photographed()).isFalse();
    assertThat(sent(counter, page, path, picture(), "anh.png").path()).contains("/quay/gio");
    assertThat(photographed()).isTrue();
  }

  @Test
  void theCameraIsOneMoreFieldOnEveryScreen() {
    agree(true, post.today);
    try (AtScreen counter = AtScreen.signedIn(port, "gdv.luu-ve")) {
      counter.opens("/quay/chi-tra?nguoi=" + person).sees("Ảnh người nhận");
      counter.looks("payout-photo");
      counter.onAPhoneInEnglish().looksAt("/quay/chi-tra?nguoi=" + person);
    }
    clerk.does(home(person, duty, "AGE"));
    cash.open(courier, place.device(), PENSION);
    courier.does(takeOut(duty));
    try (AtScreen atHome = AtScreen.signedIn(port, "bt.luu-ve")) {
      atHome.opens("/chi-tra-tai-nha/" + duty).looks("home-photo");
      atHome.onAPhoneInEnglish().looksAt("/chi-tra-tai-nha/" + duty);
    }
  }

  @Test
  void theProvinceEntersTheTermOnTheProgrammesPage() {
    Visitor office = new Visitor(port, BenefitFixture.OFFICE);
    String path = "/chi-tra/chuong-trinh/" + round.programme().programmeId();
    Shown page = office.open(path);
    assertThat(page.body()).contains("Thoả thuận ảnh người nhận");
    assertThat(term(office, page, path, "").status()).isEqualTo(422);
    assertThat(term(office, page, path, post.today.toString()).body())
        .contains("Đã ghi thoả thuận về ảnh người nhận", "Phải có ảnh người nhận từ", "PL 2/HĐ");
    assertThat(clerk.isRefused(with(null))).isEqualTo("urn:problem:payout.photo-missing");
  }

  private Shown term(Visitor office, Shown page, String path, String from) {
    return office.send(
        page,
        path,
        "viec",
        "anh",
        "operationId",
        UUID.randomUUID().toString(),
        "contract",
        contract().toString(),
        "asked",
        "yes",
        "on",
        from,
        "decision",
        "PL 2/HĐ");
  }

  private Shown atTheDoor(Visitor courier, Shown page, String path, String file) {
    return courier.sendFile(
        page,
        path,
        "photo",
        file,
        file.isEmpty() ? new byte[0] : picture(),
        "viec",
        "chi",
        "operationId",
        UUID.randomUUID().toString(),
        "proof",
        "CARD",
        "number",
        number,
        "counted",
        "2.700.000");
  }

  private Shown sent(Visitor counter, Shown page, String path, byte[] photo, String name) {
    return counter.sendFile(
        page,
        path,
        "photo",
        name,
        photo,
        "viec",
        "chi",
        "operationId",
        UUID.randomUUID().toString(),
        "duty",
        duty.toString(),
        "proof",
        "CARD",
        "number",
        number);
  }

  private boolean photographed() {
    return in(() ->
        jdbc.sql(
                """
                select exists (select
                                 from payout_presentation p
                                 join payout_presented d using (presentation_id)
                                where d.entitlement_id = :duty and p.photo_id is not null)
                """)
            .param("duty", duty)
            .query(Boolean.class)
            .single());
  }

  private Acts.Sent with(@Nullable UUID photo) {
    Acts.Sent plain = present(UUID.randomUUID(), person, duty, number);
    if (photo == null) {
      return plain;
    }
    Map<String, Object> fields = new HashMap<>(plain.fields());
    fields.put("photo", photo);
    return act("payout.present", fields);
  }

  private void agree(boolean asked, LocalDate from) {
    post.office(new AgreePhoto(contract(), asked, from, "PL 2/HĐ"));
  }

  private UUID contract() {
    return in(() -> programmes.contracts(round.programme().programmeId()).getFirst().contractId());
  }

  private static UUID brought(Caller who, byte[] content) {
    UUID file = UUID.randomUUID();
    assertThat(who.brings(file, content)).isEqualTo(201);
    return file;
  }

  /** As much of a picture as tells that it is one. */
  private static byte[] picture() {
    byte[] png = new byte[64];
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    System.arraycopy(head, 0, png, 0, head.length);
    System.arraycopy(
        UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), 0, png, 16, 36);
    return png;
  }
}

package vn.gandan.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import vn.gandan.custody.OpenBag;
import vn.gandan.custody.SealBag;
import vn.gandan.custody.ThingCode;
import vn.gandan.handover.HacThanh.HandedIn;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;

/** Handover over real HTTP, without script: every list travels in its form. */
@GandanTest
class HandoverPagesTest {
  private static final Pattern OFFER = Pattern.compile("/giao-nhan/nhan/([0-9a-f-]{36})");

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Network network;
  @Autowired Access access;

  private HacThanh place;

  @BeforeEach
  void hacThanh() {
    place = new HacThanh(door, network, access);
  }

  @Test
  void aHandoverWithOneMissingAndOneExtraThingIsToldBeforeItIsConfirmedAndThenClosed() {
    HandedIn there = place.dossier();
    HandedIn missing = place.dossier();
    HandedIn extra = place.dossier();
    place.does(
        "gdv.hac-thanh",
        place.counter(),
        new OfferThings(
            UUID.randomUUID(),
            null,
            place.device(),
            HacThanh.codes(there.paper(), missing.paper())));
    Visitor courier = new Visitor(port, "bt.hac-thanh");
    Shown found = courier.open("/giao-nhan/tim?q=" + there.paper());
    assertThat(found.path()).startsWith("/giao-nhan/nhan/");
    String operation = found.operation();

    Shown compared =
        courier.send(
            found,
            found.path(),
            "operationId",
            operation,
            "codes",
            there.paper(),
            "codes",
            extra.paper());

    assertThat(compared.body())
        .contains("Thiếu 1:", "Thừa 1:", "Xác nhận nhận 1 vật và mở 2 chênh lệch");
    String[] confirmed = {
      "operationId", operation, "codes", there.paper(), "codes", extra.paper(), "step", "confirm"
    };
    Shown after = courier.send(compared, found.path(), confirmed);
    assertThat(after.body()).contains("Đã nhận 1 vật, đã mở 2 chênh lệch.", "Chưa giải quyết");
    Shown again = courier.send(compared, found.path(), confirmed);
    assertThat(again.body()).contains("Biểu mẫu này đã được ghi trước đó");

    Visitor director = new Visitor(port, "gd.hac-thanh");
    close(director, missing.paper(), "FOUND", "Còn ở khay dưới của quầy 1");
    close(director, extra.paper(), "EXPLAINED", "Bưu tá quét nhầm chồng bên cạnh");
    Shown list = director.open("/giao-nhan/chenh-lech");
    assertThat(list.body()).contains("Đã tìm thấy", "Đã làm rõ");
  }

  @Test
  void whatIsMissedFromABagIsToldByWhereItWasLast() {
    HandedIn missing = place.dossier();
    String seal = "S-" + missing.paper();
    SealBag act =
        new SealBag(UUID.randomUUID(), seal, place.agencyDesk(), HacThanh.codes(missing.paper()));
    SealBag.Done bag = (SealBag.Done) place.does("gdv.hac-thanh", place.counter(), act);
    UUID offer = UUID.randomUUID();
    List<ThingCode> bags = List.of(bag.code());
    place.does(
        "gdv.hac-thanh", place.counter(), new OfferThings(offer, null, place.agencyDesk(), bags));
    place.does("cb.hac-thanh", place.agencyDesk(), new ConfirmOffer(offer, bags));
    place.does("cb.hac-thanh", place.agencyDesk(), new OpenBag(bag.code(), seal, true, List.of()));

    Visitor director = new Visitor(port, "gd.hac-thanh");
    String last = lastHand(director, missing.paper());

    assertThat(last).contains("một cửa").doesNotContain("Chưa tìm thấy");
  }

  private static String lastHand(Visitor reader, String thing) {
    Shown list = reader.open("/giao-nhan/chenh-lech");
    Pattern line =
        Pattern.compile("href=\"(/giao-nhan/chenh-lech/[0-9a-f-]{36})\">" + grouped(thing));
    return reader
        .open(list.found(line))
        .found(Pattern.compile("Ai giữ sau cùng theo sổ</dt><dd>(.*?)</dd>", Pattern.DOTALL));
  }

  private static void close(Visitor director, String thing, String outcome, String note) {
    Shown list = director.open("/giao-nhan/chenh-lech");
    Pattern line =
        Pattern.compile("href=\"(/giao-nhan/chenh-lech/[0-9a-f-]{36})\">" + grouped(thing));
    String path = list.found(line);
    Shown page = director.open(path);
    assertThat(page.body()).contains("Ai giữ sau cùng theo sổ", "Đường đi", "Quầy 1");
    Shown wanting = director.send(page, path, "operationId", page.operation(), "note", "a");
    assertThat(wanting.status()).isEqualTo(422);
    assertThat(wanting.body()).contains("Hãy chọn kết quả giải quyết");
    Shown closed =
        director.send(
            page, path, "operationId", page.operation(), "outcome", outcome, "note", note);
    assertThat(closed.body()).contains("Đã ghi kết quả giải quyết chênh lệch.", note);
  }

  @Test
  void aBagIsPackedLineByLineSealedPrintedDispatchedAndOpened() {
    HandedIn one = place.dossier();
    HandedIn two = place.dossier();
    Visitor clerk = new Visitor(port, "gdv.hac-thanh");
    Shown empty = clerk.open("/giao-nhan/dong-tui");
    String operation = empty.operation();
    String path = "/giao-nhan/dong-tui";

    Shown first =
        clerk.send(empty, path, "operationId", operation, "code", one.paper(), "add", "yes");
    assertThat(first.body()).contains("name=\"codes\" value=\"" + one.paper(), one.code());
    Shown second =
        clerk.send(
            first,
            path,
            "operationId",
            operation,
            "codes",
            one.paper(),
            "code",
            two.paper(),
            "add",
            "yes");
    assertThat(second.body()).contains(one.code(), two.code());
    Shown removed =
        clerk.send(
            second,
            path,
            "operationId",
            operation,
            "codes",
            one.paper(),
            "codes",
            two.paper(),
            "remove",
            two.paper());
    assertThat(removed.body()).doesNotContain("name=\"codes\" value=\"" + two.paper());

    String seal = "HT-" + one.paper();
    Shown sealed =
        clerk.send(
            removed,
            path,
            "operationId",
            operation,
            "codes",
            one.paper(),
            "to",
            place.agency().toString(),
            "seal",
            seal);
    assertThat(sealed.body()).contains("Đang niêm phong", seal, one.code());
    String bag = sealed.path().substring(sealed.path().lastIndexOf('/') + 1);
    assertThat(clerk.fileStart("/giao-nhan/tui/" + bag + "/nhan.pdf")).isEqualTo("%PDF-");
    assertThat(clerk.fileStart("/giao-nhan/tui/" + bag + "/bang-ke.pdf")).isEqualTo("%PDF-");

    Shown offered =
        clerk.send(
            sealed,
            "/giao-nhan/giao",
            "operationId",
            sealed.operation(),
            "codes",
            bag,
            "to",
            place.agency().toString());
    assertThat(offered.body()).contains("Đã giao 1 vật");

    Visitor officer = new Visitor(port, "cb.hac-thanh");
    receiveAll(officer, bag);
    open(officer, bag, one.paper(), seal);
    assertThat(officer.open("/giao-nhan/vat/" + one.paper()).body())
        .contains("Bộ phận một cửa", "Đường đi");
  }

  static void receiveAll(Visitor taker, String code) {
    Shown offer = taker.open("/giao-nhan/tim?q=" + code);
    assertThat(offer.path()).startsWith("/giao-nhan/nhan/");
    Shown done =
        taker.send(
            offer,
            offer.path(),
            "operationId",
            offer.operation(),
            "codes",
            code,
            "step",
            "confirm");
    assertThat(done.body()).contains("Đã nhận đủ 1 vật.");
  }

  private static void open(Visitor officer, String bag, String paper, String seal) {
    String path = "/giao-nhan/mo-tui/" + bag;
    assertThat(officer.open("/giao-nhan").body()).contains(bag);
    Shown page = officer.open(path);
    String[] wrongSeal = {
      "operationId", page.operation(), "codes", paper, "seal", "KHAC-1", "intact", "yes"
    };
    assertThat(officer.send(page, path, wrongSeal).body())
        .contains("Niêm phong không khớp: đọc được KHAC-1");
    String[] right = {
      "operationId",
      page.operation(),
      "codes",
      paper,
      "seal",
      seal,
      "intact",
      "yes",
      "step",
      "confirm"
    };
    Shown opened = officer.send(page, path, right);
    assertThat(opened.body()).contains("Đã mở túi, đủ 1 vật.", "Đã mở");
    assertThat(officer.open(path).status()).isEqualTo(409);
    assertThat(officer.open("/giao-nhan").body())
        .as("an opened bag lies nowhere any more")
        .doesNotContain("/" + bag + "\"");
  }

  @Test
  void whatIsOfferedCanBeTakenBackAndThenLiesWhereItLay() {
    HandedIn dossier = place.dossier();
    Visitor clerk = new Visitor(port, "gdv.hac-thanh");
    Shown page = clerk.open("/giao-nhan/giao?vat=" + dossier.paper());
    Shown offered =
        clerk.send(
            page,
            "/giao-nhan/giao",
            "operationId",
            page.operation(),
            "codes",
            dossier.paper(),
            "to",
            place.device().toString());
    assertThat(offered.body()).contains("đang chờ người nhận");
    String path = "/giao-nhan/nhan/" + offerFromDesk(offered);
    Shown offer = clerk.open(path);
    assertThat(offer.body()).contains("Thu hồi lần giao này").doesNotContain("Từ chối nhận");
    Shown back = clerk.send(offer, path + "/thoi", "operationId", offer.operation(path + "/thoi"));
    assertThat(back.body()).contains("Lần giao đã kết thúc");
  }

  private static String offerFromDesk(Shown desk) {
    String mine = desk.body().substring(desk.body().indexOf("id=\"offers-from-me\""));
    return new Shown(desk.status(), desk.path(), mine).found(OFFER);
  }

  @Test
  void aWrongCodeIsNamedAndNothingIsSealed() {
    Visitor clerk = new Visitor(port, "gdv.hac-thanh");
    Shown page = clerk.open("/giao-nhan/dong-tui");
    HttpResponse<String> answer =
        clerk.sendRaw(
            page,
            "/giao-nhan/dong-tui",
            "operationId",
            page.operation(),
            "codes",
            "38000000000001",
            "to",
            place.agency().toString(),
            "seal",
            "ABC-1");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Mã 38000000000001 sai")
        .contains("name=\"codes\" value=\"38000000000001\"");
  }

  @Test
  void thingsOfOthersAreNotThere() {
    HandedIn dossier = place.dossier();
    Visitor stranger = new Visitor(port, "gdv.luu-ve");
    assertThat(stranger.open("/giao-nhan/vat/" + dossier.paper()).status()).isEqualTo(404);
    assertThat(stranger.open("/giao-nhan/vat/" + dossier.paper() + "/nhan.pdf").status())
        .isEqualTo(404);
    assertThat(stranger.open("/giao-nhan/tim?q=" + dossier.paper()).body())
        .contains("trong sổ của đơn vị bạn");
  }

  /** Fourteen digits as people read them. */
  private static String grouped(String code) {
    return code.substring(0, 2)
        + "\u00A0"
        + code.substring(2, 6)
        + "\u00A0"
        + code.substring(6, 10)
        + "\u00A0"
        + code.substring(10, 13)
        + "\u00A0"
        + code.substring(13);
  }
}

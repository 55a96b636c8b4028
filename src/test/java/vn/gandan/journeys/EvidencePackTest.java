package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.access.Browser;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Proposal;
import vn.gandan.till.Tills;

/**
 * A day at Phường Việt Hưng on which counts do not agree: what the packs of evidence hold, for the
 * clerk, the director and the vault keeper, fetched where they fetch them.
 */
@GandanTest
class EvidencePackTest {
  private static final String PASSWORD = "mot cua gan dan 2026";

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired Access access;

  private final UUID shift = UUID.randomUUID();
  private final UUID cashFloat = UUID.randomUUID();
  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private Caller keeper;

  @BeforeEach
  void everybodyComes() {
    place = CommunePost.vietHung(network);
    clerk = Caller.signedIn(port, "gdv.viet-hung", place.counter());
    director = Caller.signedIn(port, "gd.viet-hung", place.secondCounter());
    keeper = Caller.signedIn(port, "tq.viet-hung", place.vault());
    for (UUID desk : List.of(place.counter(), place.secondCounter())) {
      in(() -> tills.openAt(desk))
          .ifPresent(open ->
              director.at(desk).does(Cash.close(open.id(), UUID.randomUUID(), place.vault(), 0)));
    }
    keeper.does(Cash.fetch(2_000_000, "GRT-" + UUID.randomUUID()));
    keeper.does(Cash.remit(cashFloat, place.counter(), 500_000));
    clerk.does(Cash.open(shift), Cash.receive(cashFloat, 450_000));
  }

  @Test
  void aShiftsPackHoldsEachCountOfBothHandsAndEverythingThatWasSaid() throws Exception {
    UUID onTheWay = differenceOf(cashFloat);
    clerk.does(Cash.dispute(onTheWay, "Trong túi chỉ có 450.000, đã đếm trước camera"));
    UUID request = askAndRefuse();
    UUID back = UUID.randomUUID();
    clerk.does(Cash.remit(back, place.vault(), 100_000));
    keeper.does(Cash.receive(back, 100_000));
    UUID short100 =
        UUID.fromString(
            clerk
                .does(Cash.close(shift, UUID.randomUUID(), place.vault(), 350_000))
                .get("differenceId")
                .asString());
    UUID first = proposed(short100, "Lỗi phần mềm đã biết, đơn vị chịu");
    UUID second = proposed(short100, "Đã xem camera, đơn vị chịu");
    answers(first, false, "Chưa thấy giấy tờ");
    answers(second, true, "Đồng ý");

    Zipped pack = Zipped.of(browser("gdv.viet-hung").file("/quy/ca/" + shift + "/chung-cu.zip"));

    assertThat(pack.row("7-giao-nhan-tien.csv", "remittance", cashFloat))
        .containsEntry("side", "TAKER")
        .containsEntry("giver_count_dong", "500000")
        .containsEntry("taker_count_dong", "450000")
        .containsEntry("outcome", "RECEIVED")
        .containsEntry("given_by", account("tq.viet-hung").id().toString())
        .containsEntry("given_by_name", name("tq.viet-hung"))
        .containsEntry("ended_by_name", name("gdv.viet-hung"));
    assertThat(pack.row("7-giao-nhan-tien.csv", "remittance", back))
        .containsEntry("side", "GIVER")
        .containsEntry("ended_by_name", name("tq.viet-hung"));
    // What was left at the closing is on its way: nobody has counted it on the other side.
    assertThat(pack.rows("7-giao-nhan-tien.csv"))
        .anySatisfy(row ->
            assertThat(row)
                .containsEntry("giver_count_dong", "350000")
                .containsEntry("taker_count_dong", "")
                .containsEntry("outcome", ""));
    assertThat(pack.rows("8-dem-giao-nhan.csv"))
        .contains(
            pieces(cashFloat, 500_000, 1, 0),
            pieces(cashFloat, 200_000, 0, 2),
            pieces(cashFloat, 50_000, 0, 1),
            pieces(back, 100_000, 1, 1));
    assertThat(pack.row("9-chenh-lech.csv", "difference", onTheWay))
        .containsEntry("remittance", cashFloat.toString())
        .containsEntry("amount_dong", "-50000")
        .containsEntry("disputed_by_name", name("gdv.viet-hung"))
        .containsEntry("dispute", "Trong túi chỉ có 450.000, đã đếm trước camera");
    assertThat(pack.row("9-chenh-lech.csv", "difference", short100))
        .containsEntry("shift", shift.toString())
        .containsEntry("outcome", "BORNE")
        .containsEntry("ended_by_name", name("gd.viet-hung"));
    assertThat(pack.row("10-de-xuat-cua-tuyen-tren.csv", "proposal", first))
        .containsEntry("made_by_name", name("buu-dien-tinh.quang-ninh"))
        .containsEntry("words", "Lỗi phần mềm đã biết, đơn vị chịu")
        .containsEntry("accepted", "false")
        .containsEntry("answered_by_name", name("gd.viet-hung"))
        .containsEntry("answer", "Chưa thấy giấy tờ");
    assertThat(pack.row("10-de-xuat-cua-tuyen-tren.csv", "proposal", second))
        .containsEntry("accepted", "true");
    assertThat(pack.row("5-de-nghi-huy.csv", "request", request))
        .containsEntry("asked_by_name", name("gdv.viet-hung"))
        .containsEntry("answered_by", account("gd.viet-hung").id().toString())
        .containsEntry("answered_by_name", name("gd.viet-hung"))
        .containsEntry("granted", "false")
        .containsEntry("answer", "Chưa rõ nhầm ở đâu");
    assertThat(pack.rows("3-giao-dich-tai-quay.csv"))
        .allSatisfy(row -> assertThat(row).containsEntry("account_name", name("gdv.viet-hung")));
    assertThat(browser("gd.viet-hung").get("/quy/ca/" + shift + "/chung-cu").body())
        .contains("Trong túi chỉ có 450.000", "Chưa thấy giấy tờ", name("tq.viet-hung"));
  }

  @Test
  void cashThatWasCountedShortOnItsWayHasAPackForBothSidesAndTheDirector() throws Exception {
    UUID difference = differenceOf(cashFloat);
    keeper.does(Cash.dispute(difference, "Đã đếm đủ 500.000 trước khi niêm phong"));
    String path = "/quy/chenh-lech/" + difference;

    for (String login : List.of("tq.viet-hung", "gdv.viet-hung", "gd.viet-hung")) {
      Browser reader = browser(login);
      assertThat(reader.get(path).body()).contains(path + "/chung-cu.zip");
      Zipped pack = Zipped.of(reader.file(path + "/chung-cu.zip"));
      assertThat(pack.files()).containsKeys("danh-muc-sha256.txt", "danh-muc-sha256.txt.p7s");
      assertThat(pack.rows("8-dem-giao-nhan.csv"))
          .containsExactly(
              pieces(cashFloat, 500_000, 1, 0),
              pieces(cashFloat, 200_000, 0, 2),
              pieces(cashFloat, 50_000, 0, 1));
      assertThat(pack.row("9-chenh-lech.csv", "difference", difference))
          .containsEntry("dispute", "Đã đếm đủ 500.000 trước khi niêm phong")
          .containsEntry("disputed_by_name", name("tq.viet-hung"));
      assertThat(pack.rows("2-but-toan.csv"))
          .extracting("reason")
          .containsExactlyInAnyOrder("till.remit", "till.receive", "till.short", "till.dispute");
      assertThat(pack.rows("1-but-toan-khong-phai-cua-quay.csv")).isEmpty();
      assertThat(pack.rows("3-giao-dich-tai-quay.csv"))
          .anySatisfy(row ->
              assertThat(row)
                  .containsEntry("desk", place.vault().toString())
                  .containsEntry("acts", "till.remit"))
          .anySatisfy(row ->
              assertThat(row)
                  .containsEntry("desk", place.counter().toString())
                  .containsEntry("acts", "till.open till.receive"));
    }
  }

  @Test
  void theDirectorSeesWhoProposedAndWhyAndTheDifferenceKeepsIt() {
    UUID difference = differenceOf(cashFloat);
    UUID proposal = proposed(difference, "Đã hỏi cả hai bên, đơn vị chịu");
    Browser reader = browser("gd.viet-hung");
    String maker = name("buu-dien-tinh.quang-ninh");

    assertThat(section(reader.get("/quy").body(), "proposed"))
        .contains(maker, "Đã hỏi cả hai bên, đơn vị chịu");
    assertThat(section(reader.get("/quy/chenh-lech/" + difference).body(), "proposals"))
        .contains(maker, "Đã hỏi cả hai bên, đơn vị chịu", "Chưa trả lời");
    answers(proposal, false, "Đang chờ camera");
    assertThat(section(reader.get("/quy/chenh-lech/" + difference).body(), "proposals"))
        .contains("Không đồng ý", "Đang chờ camera", name("gd.viet-hung"));
  }

  private UUID askAndRefuse() {
    UUID remittance = UUID.randomUUID();
    UUID operation = UUID.randomUUID();
    UUID request = UUID.randomUUID();
    keeper.does(Cash.remit(remittance, place.counter(), 100_000));
    clerk.submits(operation, Instant.now(), List.of(Cash.receive(remittance, 100_000)));
    clerk.does(
        act(
            "till.ask-reversal",
            Map.of("request", request, "operation", operation, "words", "Nhập nhầm số tiền")));
    director.does(
        act(
            "till.answer-reversal",
            Map.of("request", request, "granted", false, "words", "Chưa rõ nhầm ở đâu")));
    return request;
  }

  /** On the centre's own page. */
  private UUID proposed(UUID difference, String words) {
    browser("buu-dien-tinh.quang-ninh")
        .post(
            "/chenh-lech-quy",
            "/chenh-lech-quy/" + difference,
            Map.of("operationId", UUID.randomUUID().toString(), "to", "BORNE", "words", words));
    return in(() -> tills.proposalsTo(place.office())).stream()
        .filter(each -> each.difference().equals(difference) && each.words().equals(words))
        .map(Proposal::id)
        .findFirst()
        .orElseThrow();
  }

  private void answers(UUID proposal, boolean accepted, String words) {
    director.does(
        act(
            "till.answer-proposal",
            Map.of("proposal", proposal, "accepted", accepted, "words", words)));
  }

  private UUID differenceOf(UUID remittance) {
    return in(() -> tills.differencesOf(place.office())).stream()
        .filter(each -> remittance.equals(each.remittance()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Map<String, String> pieces(UUID remittance, int note, int given, int taken) {
    return Map.of(
        "remittance", remittance.toString(),
        "denomination_dong", Integer.toString(note),
        "giver_pieces", Integer.toString(given),
        "taker_pieces", Integer.toString(taken));
  }

  private static String section(String page, String id) {
    int from = page.indexOf("<section id=\"" + id + "\"");
    assertThat(from).as("section " + id + " of " + page).isNotNegative();
    return page.substring(from, page.indexOf("</section>", from));
  }

  private Browser browser(String login) {
    Browser browser = new Browser(port);
    browser.signIn(login, PASSWORD);
    return browser;
  }

  private String name(String login) {
    return account(login).displayName();
  }

  private Account account(String login) {
    return access.accounts(login, "").getFirst();
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.QUANG_NINH, question::get);
  }
}

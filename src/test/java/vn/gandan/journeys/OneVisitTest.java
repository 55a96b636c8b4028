package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Acts.takeFee;
import static vn.gandan.journeys.Pensions.pay;
import static vn.gandan.journeys.Pensions.present;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.Entitlement;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Rosters;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.handover.Visitor;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.paper.Printed;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** A pensioner comes once: collects the pension, hands a dossier in and pays a bill. */
@GandanTest
class OneVisitTest {
  private static final long FLOAT = 5_000_000;
  private static final long PENSION = 2_700_000;
  private static final long BILL = 123_000;

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Duties duties;
  @Autowired Rosters rosters;
  @Autowired OperationDoor door;
  @Autowired Access access;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  private final SimulatedBiller peer = new SimulatedBiller(Duration.ofSeconds(5));
  private final UUID person = UUID.randomUUID();
  private final String number = "038190" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
  private CashAtLuuVe cash;
  private UUID shift;
  private FrozenRound round;
  private UUID duty;

  @BeforeEach
  void aPensionIsOwed() {
    cash = new CashAtLuuVe(port, network, tills, ledger);
    Fees.decide(door, catalogue);
    shift = cash.open(cash.clerk, cash.place.counter(), FLOAT);
    cash.clerk.does(enrol(person, number, "0912345678"));
    round =
        new FrozenRound(
                new BenefitFixture(door, rosters, network, access), jdbc, Programme.Kind.MERIT)
            .receiver("BT-1", "Lê Thị Hoà", "1990-02-03", number, PENSION)
            .freeze();
    duty = round.duty("BT-1");
  }

  @AfterEach
  void nothingIsLeft() {
    cash.closeAll();
    peer.close();
  }

  @Test
  void throughTheApiAllOfItIsOneOperationWithOneReceipt() {
    UUID biller = Bills.contract(door, peer.endpoint());
    peer.owes("KH-1", "HD-1", BILL);
    UUID quote = Bills.quote(cash.clerk, biller, "KH-1");
    UUID presentation = UUID.randomUUID();
    UUID dossier = UUID.randomUUID();
    JsonNode done =
        cash.clerk.does(
            present(presentation, person, duty, number),
            handIn(dossier, UUID.randomUUID(), person, cash.place.office(), CommunePost.LUU_VE),
            pay(duty, presentation),
            takeFee(dossier),
            Bills.take(quote, BILL),
            settle(UUID.randomUUID(), Fees.BIRTH_FEE + BILL, PENSION));
    assertThat(done.get("no").asInt()).isEqualTo(1);
    assertThat(amount(shift, AccountPurpose.TILL_CASH, ""))
        .isEqualTo(FLOAT - PENSION + Fees.BIRTH_FEE + BILL);
    assertThat(amount(shift, AccountPurpose.BILLER, biller.toString())).isEqualTo(BILL);
    assertThat(fund(shift)).isEqualTo(-PENSION);
    assertThat(holder()).isEqualTo(new DutyHolder.Person(person));
    // The till hands everything on when it closes.
    cash.closeAll();
    assertThat(fund(shift)).isZero();
    assertThat(fund(cash.place.office())).isEqualTo(-PENSION);
    assertThat(amount(cash.place.office(), AccountPurpose.BILLER, biller.toString()))
        .isEqualTo(BILL);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void ifOnePartIsRefusedNothingOfTheVisitIsWritten() {
    UUID biller = Bills.contract(door, peer.endpoint());
    peer.owes("KH-2", "HD-2", BILL);
    UUID quote = Bills.quote(cash.clerk, biller, "KH-2");
    UUID presentation = UUID.randomUUID();
    UUID dossier = UUID.randomUUID();
    assertThat(
            cash.clerk.isRefused(
                present(presentation, person, duty, number),
                handIn(dossier, UUID.randomUUID(), person, cash.place.office(), CommunePost.LUU_VE),
                pay(duty, presentation),
                takeFee(dossier),
                Bills.take(quote, BILL + 1),
                settle(UUID.randomUUID(), Fees.BIRTH_FEE + BILL + 1, PENSION)))
        .isEqualTo("urn:problem:collection.amount-changed");
    assertThat(amount(shift, AccountPurpose.TILL_CASH, "")).isEqualTo(FLOAT);
    assertThat(holder()).isInstanceOf(DutyHolder.Point.class);
    assertThat(cash.clerk.gets("/api/v1/dossiers/" + dossier).status()).isEqualTo(404);
    assertThat(peer.told("HD-2")).isZero();
  }

  @Test
  void atTheCounterAllOfItIsInOneBasket() throws IOException {
    UUID biller = Bills.contract(door, peer.endpoint());
    peer.owes("KH-3", "HD-3", BILL);
    try (AtScreen desk = AtScreen.signedIn(port, "gdv.luu-ve")) {
      // The till is open there: nobody is asked where they sit.
      desk.opens("/quay").sees("Đang làm ở: Quầy 1");
      desk.opens("/quay/nguoi/" + person).follows("Chi trả");
      desk.writes("Số trên thẻ hoặc điện thoại", number).presses("Ký nhận, đưa vào giỏ");
      desk.sees("Đã ký nhận 2.700.000").opens("/quay/nguoi/" + person);
      handsADossierIn(desk);
      desk.opens("/quay/nguoi/" + person).followsWhere("Thu hộ");
      desk.chooses("Đơn vị nhờ thu", Bills.name(biller)).writes("Mã khách hàng", "KH-3");
      desk.presses("Hỏi khoản phải trả").follows("Đưa vào giỏ của khách");
      desk.sees("Phí, lệ phí của Nhà nước", "8.000", "Thu hộ", "Chi cho khách", "2.700.000");
      // What one clerk has begun for a person no colleague goes on with.
      assertThat(new Visitor(port, "gd.luu-ve").open("/quay/gio?nguoi=" + person).body())
          .contains("8.000")
          .doesNotContain("HD-3", "2.700.000");
      desk.looks("one-visit").writes("Khách đưa", "5000000").writes("Đã đếm chi", "2700000");
      desk.presses("Thu, chi và ghi biên nhận");
      desk.sees("Biên nhận số 1", "Phí, lệ phí hồ sơ", "Thu hộ", "2.700.000");
      desk.looks("one-visit-receipt");
      try (Printed paper = desk.prints("In biên nhận khổ A5")) {
        assertThat(paper.text())
            .contains("BIÊN NHẬN SỐ 1", "Phí, lệ phí hồ sơ", Bills.name(biller), "2.700.000");
      }
      desk.onAPhoneInEnglish().opens("/quay/nguoi/" + person).looks("one-visit-person");
    }
    assertThat(holder()).isEqualTo(new DutyHolder.Person(person));
    assertThat(in(ledger::recompute)).isEmpty();
  }

  private static void handsADossierIn(AtScreen desk) {
    desk.follows("Nộp hồ sơ mới").writes("Tên thủ tục", "dkks").presses("Tìm");
    desk.followsWhere("1.001193").writes("Bản chính: Giấy chứng sinh", "1");
    desk.presses("Xem lại").presses("Nhận hồ sơ").sees("đã vào sổ");
  }

  private DutyHolder holder() {
    return in(() -> duties.find(duty)).map(Entitlement::holder).orElseThrow();
  }

  private long fund(UUID holder) {
    return amount(holder, AccountPurpose.FUND, round.programme().programmeId().toString());
  }

  private long amount(UUID holder, AccountPurpose purpose, String subject) {
    return in(() -> ledger.amount(AccountName.dong(cash.place.office(), holder, purpose, subject)));
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}

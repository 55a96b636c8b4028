package vn.gandan.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Browser;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/**
 * Where transfers arrive, as the provincial post office enters it; and the demonstration's bank.
 */
@GandanTest
class BankPagesTest {
  private static final String PATH = "/tai-khoan-nhan-tien";

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Bank bank;
  @Autowired CreditHearing hearing;
  @Autowired JdbcClient jdbc;

  private final LocalDate today = LocalDate.now(OperationDoor.ZONE);

  @Test
  void anOfficesOwnAccountGoesBeforeTheOneForAllFromItsFirstDay() {
    UUID vietHung = office("06661");
    UUID haLong = office("06688");
    Visitor centre = new Visitor(port, "buu-dien-tinh.quang-ninh");
    Shown page = centre.open(PATH);
    assertThat(page.body()).contains("Ngân hàng trình diễn", "Mọi bưu cục chưa có tài khoản riêng");
    // Far ahead, so that it counts for nobody else's test, not even past midnight.
    LocalDate later = today.plusMonths(6);
    Shown done =
        centre.send(
            page, PATH, filled(page, vietHung.toString(), "0011 0019 32418", later.toString()));
    assertThat(done.path()).isEqualTo(PATH);
    assertThat(done.body()).contains("Đã ghi tài khoản 0011001932418", "12/BĐT-TCKT");
    assertThat(account(vietHung, today)).isEqualTo("999999-1023220001");
    assertThat(account(vietHung, later)).isEqualTo("970415-0011001932418");
    assertThat(account(haLong, later)).isEqualTo("999999-1023220001");
    assertThat(
            centre
                .send(
                    page,
                    PATH,
                    filled(page, vietHung.toString(), "0011001932418", later.toString()))
                .path())
        .as("a second click")
        .isEqualTo(PATH);
    Shown late = centre.open(PATH);
    Shown refused =
        centre.send(late, PATH, filled(late, vietHung.toString(), "0099", later.toString()));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Đã có tài khoản áp dụng từ ngày");
  }

  @Test
  void whatIsNoAccountIsToldBesideItsField() {
    Visitor centre = new Visitor(port, "buu-dien-tinh.thanh-hoa");
    Shown page = centre.open(PATH);
    Shown refused =
        centre.send(
            page,
            PATH,
            "operationId",
            page.operation(PATH),
            "office",
            UUID.randomUUID().toString(),
            "bin",
            "9704",
            "number",
            "số 1",
            "from",
            "hôm nay");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains(
            "Chọn một bưu cục trong danh sách",
            "Nhập sáu chữ số",
            "Nhập số tài khoản",
            "Nhập từ 2 đến 100 ký tự",
            "Nhập từ 3 đến 200 ký tự",
            "Nhập một ngày",
            "value=\"9704\"");
    Shown yesterday = centre.open(PATH);
    assertThat(
            centre
                .send(yesterday, PATH, filled(yesterday, "", "0011", today.minusDays(1).toString()))
                .body())
        .contains("phải từ hôm nay");
  }

  @Test
  void theDemonstrationsBankReadsTheCodeAndTellsItWhenItIsAsked() {
    Browser payer = new Browser(port);
    UUID luuVe = office("16438");
    ReceivingAccount account = in(() -> bank.accountOf(luuVe, today)).orElseThrow();
    Reference reference = Reference.of("38", new Random(7));
    String code = bank.code(account, 8_000, reference);
    payer.post("/trinh-dien/ngan-hang", "/trinh-dien/ngan-hang", Map.of("code", code));
    assertThat(in(() -> hearing.ask(account, reference))).as("asked over HTTP").isTrue();
    assertThat(came(reference)).containsExactly(8_000L);
    assertThat(in(() -> hearing.ask(account, reference))).isTrue();
    assertThat(came(reference)).as("told again").containsExactly(8_000L);
    assertThat(
            payer
                .post("/trinh-dien/ngan-hang", "/trinh-dien/ngan-hang", Map.of("code", code + "0"))
                .body())
        .contains("Không đọc được mã");
  }

  private List<Long> came(Reference reference) {
    return in(() ->
        jdbc.sql("select amount from bank_credit where reference = :reference")
            .param("reference", reference.value())
            .query(Long.class)
            .list());
  }

  private static String[] filled(Shown page, String office, String number, String from) {
    return new String[] {
      "operationId",
      page.operation(PATH),
      "office",
      office,
      "bin",
      "970415",
      "number",
      number,
      "bank",
      "VietinBank",
      "holder",
      "BUU DIEN TINH QUANG NINH",
      "ground",
      "12/BĐT-TCKT",
      "from",
      from
    };
  }

  private UUID office(String commune) {
    return ProvinceRoute.in(
        commune.startsWith("0") ? TestDatabases.QUANG_NINH : TestDatabases.THANH_HOA,
        () -> network.officeOfCommune(commune, today).orElseThrow().officeId());
  }

  private String account(UUID office, LocalDate day) {
    return ProvinceRoute.in(
        TestDatabases.QUANG_NINH, () -> bank.accountOf(office, day).orElseThrow().subject());
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}

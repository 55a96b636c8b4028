package vn.gandan.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.DecideByPost;
import vn.gandan.catalogue.DecideFee;
import vn.gandan.catalogue.Fee;
import vn.gandan.catalogue.Procedure;
import vn.gandan.handover.HacThanh;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Network;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** What a provincial post office enters for its province, through the one door. */
@GandanTest
class ProvincialDecisionsTest {
  private static final String OFFICE = "buu-dien-tinh.thanh-hoa";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient province;

  private final LocalDate today = LocalDate.ofInstant(Instant.now(), OperationDoor.ZONE);
  private HacThanh place;

  @BeforeEach
  void place() {
    place = new HacThanh(door, network, access);
  }

  @Test
  void itKeepsTheListOfAnyAgencyAndThePublicPageShowsTheNewDay() {
    Visitor office = new Visitor(port, OFFICE);
    String code = inProvince(() -> network.agency(place.agency(), today).orElseThrow().code() + "");
    String list = "/co-quan/buu-chinh?co-quan=" + code;
    assertThat(office.open("/co-quan/buu-chinh").body()).contains(list);
    LocalDate from = today.plusDays(3);

    Shown form = office.open(list + "&thu-tuc=2.000815");
    Shown done =
        office.send(
            form,
            "/co-quan/buu-chinh",
            "operationId",
            form.operation("/co-quan/buu-chinh"),
            "co-quan",
            code,
            "thu-tuc",
            "2.000815",
            "accepted",
            "no",
            "decision",
            "12/TB-TTHCC",
            "decidedOn",
            today.toString(),
            "from",
            from.toString());

    assertThat(done.path()).startsWith("/co-quan/buu-chinh");
    assertThat(done.body()).contains("Đã ghi thủ tục 2.000815 vào danh mục.");
    String page = "/co-quan-nhan-buu-chinh/" + code + "?ngay=";
    assertThat(office.open(page + from).body()).contains(from.format(DAY), "12/TB-TTHCC");
    assertThat(office.open(page + today).body()).doesNotContain("12/TB-TTHCC");
    assertThat(entered("catalogue_post_list", "12/TB-TTHCC"))
        .containsEntry("role", "PROVINCE_OFFICE")
        .containsEntry("origin", "centre")
        .containsEntry("desk_id", Desk.ofProvince("38").deskId());
  }

  @Test
  void anAgencyIsFoundByPartOfItsNameWithoutMarks() {
    Visitor office = new Visitor(port, OFFICE);
    assertThat(office.open("/co-quan/buu-chinh?q=hac%20thanh").body())
        .contains("Ủy ban nhân dân phường Hạc Thành")
        .doesNotContain("Lưu Vệ");
    assertThat(office.open("/co-quan/buu-chinh?q=zzz").body())
        .contains("Không có cơ quan nào khớp với “zzz”.");
  }

  @Test
  void changesOfAListComeAPageAtATime() {
    Visitor office = new Visitor(port, OFFICE);
    String code = inProvince(() -> network.agency(place.agency(), today).orElseThrow().code() + "");
    String list = "/co-quan/buu-chinh?co-quan=" + code;
    String first = office.open(list).body();
    assertThat(changes(first)).isEqualTo(Catalogue.CHANGES_ON_A_PAGE);
    assertThat(first).contains(list.replace("&", "&amp;") + "&amp;trang=2#changes");
    assertThat(first).doesNotContain("trang=0");
    String second = office.open(list + "&trang=2").body();
    assertThat(changes(second)).isPositive();
    assertThat(second).contains("trang=1#changes");
    assertThat(changed(second)).isNotEqualTo(changed(first));
    assertThat(changes(office.open(list + "&trang=900").body())).isZero();
    assertThat(changed(office.open(list + "&trang=-5").body())).isEqualTo(changed(first));
  }

  private static long changes(String page) {
    return page.split("<td data-label=\"Tiếp nhận qua bưu chính công ích\\?\"", -1).length - 1L;
  }

  /** The procedure that was changed first on the page. */
  private static String changed(String page) {
    Matcher found =
        Pattern.compile("id=\"changes\".*?<td data-label=\"Thủ tục\">(.*?)</td>", Pattern.DOTALL)
            .matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void theCouncilsFeeIsEnteredOnceAndChargedFromItsDay() {
    Visitor office = new Visitor(port, OFFICE);
    Shown form = office.open("/phi-cua-tinh?thu-tuc=1.000656");
    String operation = form.operation("/phi-cua-tinh");
    LocalDate from = today.plusDays(2);

    assertThat(fee(office, form, operation, "tám nghìn", from).body())
        .contains("Hãy ghi số đồng, chỉ chữ số");
    Shown done = fee(office, form, operation, "8.000", from);
    assertThat(done.body()).contains("Đã ghi mức phí của thủ tục 1.000656.", "21/2026/NQ-HĐND");
    assertThat(fee(office, form, operation, "8.000", from).body()).contains("21/2026/NQ-HĐND");
    assertThat(fee(office, form, UUID.randomUUID().toString(), "9000", from).status())
        .isEqualTo(422);

    Procedure death = inProvince(() -> catalogue.procedure("1.000656", today).orElseThrow());
    assertThat(inProvince(() -> catalogue.fee(death, facts(from))))
        .isEqualTo(new Fee.Known(new Vnd(8_000), "21/2026/NQ-HĐND"));
    assertThat(inProvince(() -> catalogue.fee(death, facts(from.minusDays(1)))))
        .isEqualTo(new Fee.ProvinceDecides(Vnd.ZERO));
    assertThat(entered("catalogue_provincial_fee", "21/2026/NQ-HĐND"))
        .containsEntry("role", "PROVINCE_OFFICE");
  }

  @Test
  void anAgencyWritesInNoOtherAgencysListAndSetsNoFee() {
    UUID other =
        inProvince(() ->
            network.agencies(today).stream()
                .filter(each -> !each.agencyId().equals(place.agency()))
                .findFirst()
                .orElseThrow()
                .agencyId());
    assertThat(refusal("cb.hac-thanh", place.agencyDesk(), decided(other)))
        .isEqualTo("catalogue.not-your-list");
    DecideFee fee =
        new DecideFee(
            UUID.randomUUID(), "1.001193", Procedure.Channel.POST, 1, "1/NQ-HĐND", today, today);
    assertThat(refusal("cb.hac-thanh", place.agencyDesk(), fee))
        .isEqualTo("operation.not-your-act");
  }

  @Test
  void theProvincesDeskIsClosedToTheOfficesAndTheirDesksToIt() {
    DecideByPost act = decided(place.agency());
    String closed = "operation.not-your-desk";
    assertThat(refusal("cb.hac-thanh", Desk.ofProvince("38").deskId(), act)).isEqualTo(closed);
    assertThat(refusal(OFFICE, place.agencyDesk(), act)).isEqualTo(closed);
    assertThat(refusal(OFFICE, Desk.ofProvince("22").deskId(), act)).isEqualTo(closed);
  }

  private DecideByPost decided(UUID agency) {
    return new DecideByPost(UUID.randomUUID(), agency, "1.001193", false, "1/QĐ", today, today);
  }

  private String refusal(String login, UUID desk, Act act) {
    try {
      place.does(login, desk, act);
      throw new AssertionError("it was done");
    } catch (RefusedException refused) {
      return refused.refusal().code();
    }
  }

  @Test
  void whatWasDecidedIsNotRewrittenAroundTheDoor() {
    for (String change :
        new String[] {
          "update catalogue_post_list set decision = 'x'",
          "update catalogue_post_list set accepted = 'YES'",
          "update catalogue_provincial_fee set amount_dong = 1",
          "delete from catalogue_post_list"
        }) {
      assertThatThrownBy(() -> inProvince(() -> province.sql(change).update()))
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  private Shown fee(Visitor office, Shown form, String operation, String amount, LocalDate from) {
    return office.send(
        form,
        "/phi-cua-tinh",
        "operationId",
        operation,
        "thu-tuc",
        "1.000656",
        "channel",
        "COUNTER",
        "amount",
        amount,
        "decision",
        "21/2026/NQ-HĐND",
        "decidedOn",
        today.toString(),
        "from",
        from.toString());
  }

  /** By whom, at which desk. */
  private Map<String, Object> entered(String table, String decision) {
    return inProvince(() ->
        province
            .sql(
                """
                select o.role, o.origin, o.desk_id
                  from operation_operation o
                  join %s t on t.operation_id = o.operation_id
                 where t.decision = :decision
                """
                    .formatted(table))
            .param("decision", decision)
            .query()
            .singleRow());
  }

  private static Fee.Facts facts(LocalDate on) {
    return new Fee.Facts(Procedure.Channel.COUNTER, 0, 1, on);
  }

  private static <R> R inProvince(ScopedValue.CallableOp<R, RuntimeException> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work);
  }
}

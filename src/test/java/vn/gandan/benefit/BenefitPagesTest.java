package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.HAC_THANH;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.ListOf.Person;
import vn.gandan.handover.HacThanh;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.sheet.Workbook;
import vn.gandan.storage.GandanTest;

/** A round from its programme to its freeze, as the people of three offices click it through. */
@GandanTest
class BenefitPagesTest {
  private static final Pattern PROGRAMME =
      Pattern.compile("/chi-tra/chuong-trinh/([0-9a-f-]{36})\">Trợ cấp thử trang");

  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private BenefitFixture post;
  private Visitor office;
  private String point;

  @BeforeEach
  void people() {
    post = new BenefitFixture(door, rosters, network, access);
    office = new Visitor(port, BenefitFixture.OFFICE);
    point = post.point(HAC_THANH);
  }

  @Test
  void aRoundIsClickedThroughFromProgrammeToFreeze() {
    String programme = opensAProgramme();
    String page = "/chi-tra/chuong-trinh/" + programme;
    signsAContract(page);
    String round = opensARound(page);
    String path = "/chi-tra/ky/" + round;

    ListOf list = list("TT-1", 3).add(person(4).amount(555_000, 20_000));
    Shown draft =
        brings(path, list.csv().getBytes(StandardCharsets.UTF_8), "ds.csv", list.figures());
    assertThat(draft.body()).contains("khớp", "2.175.000", "4");
    Shown taken = office.send(draft, draft.path(), "operationId", draft.operation(draft.path()));
    assertThat(taken.body()).contains("Đã nhập danh sách 4 dòng.");

    Shown asked =
        office.send(
            office.open(path),
            path,
            "viec",
            "ra-soat",
            "operationId",
            UUID.randomUUID().toString());
    assertThat(asked.body()).contains("Xã đang giải trình", "chưa ký", "Phường Hạc Thành");

    Visitor commune = new Visitor(port, "cb.hac-thanh");
    String part = "/chi-tra/xa/" + round;
    assertThat(commune.open("/chi-tra/xa").body()).contains(part, "Trợ cấp thử trang");
    Shown lines = commune.open(part);
    assertThat(lines.body())
        .contains("Khác mức quy định", "Lê Thị 4", "***004")
        .doesNotContain("038046880004", "Lê Thị 1");
    assertThat(explained(commune, lines, part, "STOP", "").status()).isEqualTo(422);
    Shown said = explained(commune, lines, part, "STOP", "Bên chi trả ghi sai mức");
    assertThat(said.body()).contains("Đã ghi giải trình cho 1 dòng.", "Bên chi trả ghi sai mức");
    assertThat(commune.open(part + "/in").body()).contains("Lê Thị 4", "Lãnh đạo xã ký tên");
    assertThat(sign(commune, part, "").status()).isEqualTo(422);
    assertThat(sign(commune, part, "yes").body()).contains("Xã đã ký phần của mình.");

    Visitor director = new Visitor(port, "gd.hac-thanh");
    assertThat(director.open("/chi-tra/buu-dien").body())
        .contains("Trợ cấp thử trang", "Danh sách chưa chốt");
    Shown frozen =
        office.send(
            office.open(path), path, "viec", "chot", "operationId", UUID.randomUUID().toString());
    assertThat(frozen.body()).contains("Đã chốt", "Không chi", "1.620.000", "575.000");
    assertThat(director.open("/chi-tra/buu-dien").body())
        .contains("Trợ cấp thử trang", "Không chi", "1.620.000", "Đã chốt");
    assertThat(looks(round)).as("looks of the commune at the line in question").isGreaterThan(2);
  }

  @Test
  void aListWithFaultsIsToldLineByLineAndAsAFile() {
    Programme made = post.programme(Programme.Kind.MERIT);
    post.contract(made, HAC_THANH);
    String path = "/chi-tra/ky/" + post.round(made, post.month);
    List<String> headings =
        Arrays.stream(RosterColumn.values()).map(RosterColumn::heading).toList();
    List<String> wrong =
        Stream.of(
                "1",
                made.programmeCode(),
                post.month.toString().substring(0, 7),
                HAC_THANH,
                "BT-1",
                "Lê Thị Sai",
                "1946",
                "12",
                "",
                "=B1",
                "",
                "séc",
                "",
                point,
                "",
                "",
                "",
                "",
                "")
            .toList();

    Shown draft =
        brings(path, Workbook.of(List.of(headings, wrong)), "ds.xlsx", HAC_THANH + ";1;1");

    assertThat(draft.body())
        .contains("Ô là công thức", "Sai dạng", "Giá trị không có trong danh sách", "lệch")
        .doesNotContain("Nhập danh sách</button>");
    Shown csv = office.open(draft.path() + "/loi.csv");
    assertThat(csv.body()).contains("\"Số định danh\",\"Sai dạng\",\"12\"");
    Shown nothing =
        office.sendFile(
            office.open(path),
            path,
            "list",
            "x.csv",
            new byte[0],
            "viec",
            "danh-sach",
            "operationId",
            UUID.randomUUID().toString(),
            "figures",
            "14797;1;1");
    assertThat(nothing.status()).isEqualTo(422);
  }

  @Test
  void onlyAListMayBeLarge() {
    Programme made = post.programme(Programme.Kind.MERIT);
    post.contract(made, HAC_THANH);
    String path = "/chi-tra/ky/" + post.round(made, post.month);
    byte[] large = new byte[26 << 20];
    Arrays.fill(large, (byte) 'x');
    assertThat(brings(path, large, "ds.csv", "14797;1;1").body()).contains("Dòng hỏng");
    Visitor commune = new Visitor(port, "cb.hac-thanh");
    String events = "/chi-tra/xa/bien-dong";
    Shown refused =
        commune.sendFile(
            commune.open(events),
            events,
            "file",
            "bd.csv",
            large,
            "viec",
            "tep",
            "operationId",
            UUID.randomUUID().toString(),
            "source",
            "Sổ hộ tịch");
    assertThat(refused.status()).isEqualTo(413);
  }

  @Test
  void aCommuneTellsWhatHappenedOneByOneOrAsAFile() {
    Visitor commune = new Visitor(port, "cb.hac-thanh");
    String path = "/chi-tra/xa/bien-dong";
    Shown form = commune.open(path);
    Shown done =
        commune.send(
            form,
            path,
            "viec",
            "mot",
            "operationId",
            form.operation(),
            "kind",
            "ALIVE",
            "on",
            post.today.toString(),
            "name",
            "Lê Thị Khỏe",
            "year",
            "1944",
            "number",
            "",
            "source",
            "Biên bản thăm nhà");
    assertThat(done.body()).contains("Đã ghi 1 biến động.");
    Shown unknown =
        commune.send(
            form,
            path,
            "viec",
            "mot",
            "operationId",
            UUID.randomUUID().toString(),
            "kind",
            "DEAD",
            "on",
            post.today.plusDays(1).toString(),
            "name",
            "Lê Thị Khỏe",
            "year",
            "1944",
            "number",
            "",
            "source",
            "Trích lục");
    assertThat(unknown.status()).isEqualTo(422);
    String sound = "loai,ngay,ho_ten,nam_sinh,so_dinh_danh\nchết,2026-10-01,Lê Văn Mất,1940,\n";
    String bad = "loai,ngay,ho_ten,nam_sinh,so_dinh_danh\nốm,hôm qua,Lê Văn Mất,1940,\n";
    assertThat(file(commune, form, bad).body()).contains("Giá trị không có trong danh sách");
    assertThat(file(commune, form, sound).body()).contains("Đã ghi 1 biến động.");
  }

  @Test
  void aDirectorEntersWhomStaffDeclare() {
    Visitor director = new Visitor(port, "gd.hac-thanh");
    String path = "/chi-tra/buu-dien";
    Shown form = director.open(path);
    Shown done =
        director.send(
            form,
            path,
            "viec",
            "khai-bao",
            "operationId",
            UUID.randomUUID().toString(),
            "staff",
            post.staff().toString(),
            "relation",
            "PARENT",
            "name",
            "Lê Văn Cha",
            "number",
            "",
            "year",
            "1945");
    assertThat(done.body()).contains("Đã ghi khai báo.").doesNotContain("Lê Văn Cha");
    Shown wrong =
        director.send(
            form,
            path,
            "viec",
            "khai-bao",
            "operationId",
            UUID.randomUUID().toString(),
            "staff",
            UUID.randomUUID().toString(),
            "relation",
            "PARENT",
            "name",
            "Ai Đó",
            "number",
            "",
            "year",
            "1945");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("Không có người này trong bưu điện của bạn.");
  }

  @Test
  void theProvinceEntersItsOwnRateAndAuditorsRead() {
    Shown form = office.open("/chi-tra/muc");
    assertThat(form.body()).contains("Nghị định 335/2026/NĐ-CP", "chưa đối chiếu");
    Shown done =
        office.send(
            form,
            "/chi-tra/muc",
            "operationId",
            form.operation(),
            "viec",
            "muc",
            "item",
            "AGE_MOST",
            "value",
            "108",
            "decision",
            "9/QĐ-BĐT",
            "decided",
            post.today.toString(),
            "from",
            post.today.plusMonths(6).toString());
    assertThat(done.body()).contains("Đã ghi mức: Tuổi cao khó tin.", "9/QĐ-BĐT", "của tỉnh");
    Visitor auditor = new Visitor(port, "kiem-tra.thanh-hoa");
    assertThat(auditor.open("/chi-tra/muc").body())
        .contains("9/QĐ-BĐT")
        .doesNotContain("name=\"decision\"");
    assertThat(auditor.open("/chi-tra").status()).isEqualTo(200);
  }

  @Test
  void theDemonstrationHasAListThatWaitsForItsCommunes() {
    for (String login : List.of("cb.hac-thanh", "cb.luu-ve", "cb.ha-long", "cb.viet-hung")) {
      Visitor commune = new Visitor(port, login);
      Shown list = commune.open("/chi-tra/xa");
      assertThat(list.body()).as(login).contains("Trợ cấp hưu trí xã hội (trình diễn)");
      Pattern link =
          Pattern.compile("/chi-tra/xa/([0-9a-f-]{36})\">Trợ cấp hưu trí xã hội [(]trình diễn[)]");
      assertThat(commune.open("/chi-tra/xa/" + list.found(link)).body())
          .contains("Trùng tên và ngày sinh", "Tuổi khó tin");
    }
  }

  private String opensAProgramme() {
    Shown home = office.open("/chi-tra");
    String code = "TT-1";
    Shown wrong =
        office.send(
            home,
            "/chi-tra",
            "operationId",
            home.operation(),
            "viec",
            "chuong-trinh",
            "code",
            "?",
            "name",
            "x",
            "kind",
            "",
            "basis",
            "");
    assertThat(wrong.body()).contains("Chữ in hoa, chữ số");
    Shown done =
        office.send(
            home,
            "/chi-tra",
            "operationId",
            home.operation(),
            "viec",
            "chuong-trinh",
            "code",
            code,
            "name",
            "Trợ cấp thử trang",
            "kind",
            "SOCIAL_PENSION",
            "basis",
            "Luật");
    assertThat(done.body()).contains("Đã thêm chương trình TT-1.");
    return done.found(PROGRAMME);
  }

  private void signsAContract(String page) {
    UUID agency = new HacThanh(door, network, access).agency();
    Shown form = office.open(page);
    Shown done =
        office.send(
            form,
            page,
            "viec",
            "hop-dong",
            "operationId",
            UUID.randomUUID().toString(),
            "number",
            "01/HĐ-TT",
            "payer",
            agency.toString(),
            "signed",
            post.today.toString(),
            "from",
            post.month.toString(),
            "to",
            "",
            "communes",
            HAC_THANH,
            "fee",
            "6.600",
            "basis",
            "NĐ 176");
    assertThat(done.body()).contains("Đã ghi hợp đồng 01/HĐ-TT.", "còn hiệu lực", "6.600");
  }

  private String opensARound(String page) {
    LocalDate month = post.month;
    Shown form = office.open(page);
    Shown done =
        office.send(
            form,
            page,
            "viec",
            "ky",
            "operationId",
            UUID.randomUUID().toString(),
            "month",
            month.toString().substring(0, 7),
            "months",
            "1",
            "points_from",
            month.withDayOfMonth(2).toString(),
            "points_to",
            month.withDayOfMonth(10).toString(),
            "offices_from",
            month.withDayOfMonth(11).toString(),
            "offices_to",
            month.withDayOfMonth(25).toString());
    assertThat(done.body()).contains("Chờ danh sách");
    return done.found(Pattern.compile("/chi-tra/ky/([0-9a-f-]{36})"));
  }

  private Shown brings(String path, byte[] file, String name, String figures) {
    Shown form = office.open(path);
    Shown shown =
        office.sendFile(
            form,
            path,
            "list",
            name,
            file,
            "viec",
            "danh-sach",
            "operationId",
            UUID.randomUUID().toString(),
            "figures",
            figures);
    for (int i = 0; i < 500 && shown.body().contains("Trang tự mở lại"); i++) {
      pause();
      shown = office.open(shown.path());
    }
    return shown;
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Shown explained(Visitor commune, Shown lines, String part, String outcome, String words) {
    String line = lines.found(Pattern.compile("name=\"line\" value=\"([0-9a-f-]{36}:[0-9]+)\""));
    return commune.send(
        lines,
        part,
        "viec",
        "giai-trinh",
        "operationId",
        UUID.randomUUID().toString(),
        "line",
        line,
        "outcome",
        outcome,
        "words",
        words);
  }

  private Shown sign(Visitor commune, String part, String sure) {
    Shown page = commune.open(part);
    return commune.send(
        page, part, "viec", "ky", "operationId", UUID.randomUUID().toString(), "sure", sure);
  }

  private static Shown file(Visitor commune, Shown form, String csv) {
    return commune.sendFile(
        form,
        "/chi-tra/xa/bien-dong",
        "file",
        "bd.csv",
        csv.getBytes(StandardCharsets.UTF_8),
        "viec",
        "tep",
        "operationId",
        UUID.randomUUID().toString(),
        "source",
        "Sổ hộ tịch");
  }

  private ListOf list(String code, int people) {
    ListOf list = new ListOf(code, post.month);
    for (int i = 1; i <= people; i++) {
      list.add(person(i));
    }
    return list;
  }

  private Person person(int number) {
    return Person.cash(
            HAC_THANH, "BT-" + number, "Lê Thị " + number, "1946-02-%02d".formatted(number), point)
        .citizen("03804688000" + number);
  }

  private long looks(String round) {
    return inProvince(() ->
        jdbc.sql(
                """
                select count(*)
                  from benefit_read r
                  join benefit_roster l on l.roster_id = r.roster_id
                 where l.round_id = :round and r.role = 'AGENCY_OFFICER'
                """)
            .param("round", UUID.fromString(round))
            .query(Long.class)
            .single());
  }
}

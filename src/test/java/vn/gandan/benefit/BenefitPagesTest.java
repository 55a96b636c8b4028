package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.HAC_THANH;
import static vn.gandan.benefit.BenefitFixture.inProvince;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gandan.benefit.ListOf.Person;
import vn.gandan.handover.HacThanh;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.storage.GandanTest;

/** A round from its programme to its freeze, as the people of three offices click it through. */
@GandanTest
class BenefitPagesTest extends AtBenefitPages {
  private static final Pattern PROGRAMME =
      Pattern.compile("/chi-tra/chuong-trinh/([0-9a-f-]{36})\">Trợ cấp thử trang");

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

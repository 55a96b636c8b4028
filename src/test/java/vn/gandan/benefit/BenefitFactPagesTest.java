package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.storage.GandanTest;

/** What communes, directors and the province enter beside the rounds, each at their page. */
@GandanTest
class BenefitFactPagesTest extends AtBenefitPages {
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
}

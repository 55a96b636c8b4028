package vn.gandan.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.benefit.BenefitFixture.HAC_THANH;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.sheet.Workbook;
import vn.gandan.storage.GandanTest;

/** A payer's list at its page: told line by line what is wrong with it, however large it is. */
@GandanTest
class RosterPagesTest extends AtBenefitPages {
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
}

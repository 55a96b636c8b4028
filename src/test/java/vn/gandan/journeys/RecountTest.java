package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.access.Browser;
import vn.gandan.handover.Visitor;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Recount;
import vn.gandan.ledger.Recounts;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.OwnerDatabase;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** The books are added up again, and whoever has to know reads what came of it. */
@GandanTest
class RecountTest {
  private static final String PAGE = "/cong-lai-so";

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Recount recount;
  @Autowired Recounts recounts;
  @Autowired OwnerDatabase owner;

  @Test
  void booksThatAddUpAreGreenForTheProvinceAndSayWhenForTheOffice() {
    CommunePost place = CommunePost.luuVe(network);
    Caller.signedIn(port, "tq.luu-ve", place.vault())
        .does(Cash.fetch(1_000, "GRT-" + UUID.randomUUID()));
    assertThat(told()).contains("thanh_hoa: adds up");
    Visitor auditor = new Visitor(port, "kiem-tra.thanh-hoa");
    assertThat(auditor.open(PAGE).body()).contains("Không có chênh lệch từ", "Khớp");
    assertThat(ProvinceRoute.in(TestDatabases.THANH_HOA, recounts::latest).getFirst().accounts())
        .isPositive();
  }

  @Test
  void aSumThatSomebodyChangedIsShownUntilItIsExplained() {
    CommunePost place = CommunePost.vietHung(network);
    Caller.signedIn(port, "tq.viet-hung", place.vault())
        .does(Cash.fetch(1_000, "GRT-" + UUID.randomUUID()));
    AccountName bank = AccountName.dong(place.office(), place.office(), AccountPurpose.BANK);
    change(bank, 7);
    try {
      assertThat(told()).contains("quang_ninh: DIFFERS", bank.id().toString());
      Browser province = new Browser(port);
      province.signIn("buu-dien-tinh.quang-ninh", "mot cua gan dan 2026");
      assertThat(province.get(PAGE).body())
          .contains("Lần cộng gần nhất có chênh lệch", bank.id().toString())
          .doesNotContain("Không có chênh lệch từ");
      assertThat(book("gd.viet-hung")).contains("thấy sổ lệch với bút toán");
    } finally {
      change(bank, -7);
    }
    told();
    assertThat(book("gd.viet-hung"))
        .contains("được cộng lại lần cuối lúc")
        .doesNotContain("thấy sổ lệch với bút toán");
  }

  private String book(String director) {
    Browser browser = new Browser(port);
    browser.signIn(director, "mot cua gan dan 2026");
    return browser.get("/quy/so").body();
  }

  private String told() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    recount.run(new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  /** As nobody can through the program. */
  private void change(AccountName account, long by) {
    int changed =
        owner.inProvince(
            TestDatabases.QUANG_NINH,
            jdbc ->
                jdbc.sql(
                        "update ledger_account set debits = debits + :by"
                            + " where account_id = :id")
                    .param("by", by)
                    .param("id", account.id())
                    .update());
    assertThat(changed).isOne();
  }
}

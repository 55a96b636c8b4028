package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import vn.gandan.handover.Visitor;
import vn.gandan.network.Network;
import vn.gandan.storage.GandanTest;

/**
 * The director checks one slip of the bank and takes another one back; the keeper enters it anew.
 */
@GandanTest
class VouchersBrowserTest {
  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Environment settings;

  @Test
  void aSlipIsCheckedAndAWrongOneIsTakenBackWithWords() {
    CommunePost place = CommunePost.hacThanh(network);
    Caller keeper = Caller.signedIn(port, "tq.hac-thanh", place.vault());
    String right = "GRT-D-" + Instant.now().toEpochMilli();
    String wrong = "GRT-S-" + Instant.now().toEpochMilli();
    keeper.does(Cash.fetch(300_000, right));
    keeper.does(Cash.fetch(5_000_000, wrong));
    try (AtScreen self = AtScreen.signedIn(port, "tq.hac-thanh")) {
      self.opens("/quy").follows("Chứng từ").sees("Chờ đối chiếu");
      self.writes("Tìm theo số chứng từ", wrong).presses("Tìm").sees("Chứng từ số " + wrong);
      self.follows(wrong).sees("Hãy nhờ người thứ hai", "Rút tiền về két");
    }
    try (AtScreen director = AtScreen.signedIn(port, "gd.hac-thanh")) {
      director.opens("/quy/chung-tu").looks("vouchers");
      director
          .opens(found(right))
          .looks("voucher-found")
          .follows(right)
          .looks("voucher")
          .presses("Đối chiếu khớp");
      director.sees("Đã đối chiếu chứng từ " + right);
      director.opens(found(wrong)).follows(wrong).presses("Hủy ghi").looks("voucher-mistakes");
      director.writes("Vì sao hủy", "Ghi thừa một số không");
      director.presses("Hủy ghi").sees("Đã hủy ghi chứng từ " + wrong + ": 5.000.000");
      director.looks("vouchers-after");
      director.opens(found(wrong)).follows(wrong).sees("Ghi thừa một số không");
      director.onAPhoneInEnglish().looksAt("/quy/chung-tu").pictures("vouchers-360");
      director.opens(found(wrong)).pictures("voucher-found-360").follows(wrong);
      director.looks("voucher-360").pictures("voucher-360");
    }
    keeper.does(Cash.fetch(500_000, wrong));
  }

  @Test
  void whatIsOnALaterPageIsReachedAndWhoFindsNothingIsToldSo() {
    CommunePost place = CommunePost.luuVe(network);
    String begins = ManyPapers.enter(Around.it(settings), place.office(), 120);
    try (AtScreen director = AtScreen.signedIn(port, "gd.luu-ve")) {
      director.opens("/quy/chung-tu").doesNotSee(begins + "001").looks("vouchers-many");
      for (int page = 0; page < 20 && !director.shows(begins + "001"); page++) {
        director.follows("Trang sau của danh sách chờ");
      }
      director.sees(begins + "001", "Về đầu hai danh sách").pictures("vouchers-page");
      director.follows("Trang sau của danh sách đã xong").looks("vouchers-both-pages");
      director.sees(begins + "001");
      director.opens(found("UNC-CHUA-HE-CO")).looks("voucher-none");
      director.sees("Không có khoản nào được ghi theo chứng từ số UNC-CHUA-HE-CO");
      director.onAPhoneInEnglish().looksAt("/quy/chung-tu").pictures("vouchers-many-360");
      director.sees("Checked or taken back").follows("Next page of those to be checked");
      director.looks("vouchers-page-360").pictures("vouchers-page-360");
      director.opens(found("UNC-CHUA-HE-CO")).looks("voucher-none-360");
      director.sees("Nothing was entered by paper UNC-CHUA-HE-CO").pictures("voucher-none-360");
    }
  }

  @Test
  void whereNoPaperWasEnteredBothListsSaySo() {
    try (AtScreen office = AtScreen.signedIn(port, "buu-dien-tinh.quang-ninh")) {
      office.opens("/quy/chung-tu").looks("vouchers-empty").sees("Chờ đối chiếu (0)");
      office.sees("Không có chứng từ nào chờ đối chiếu", "Chưa có chứng từ nào");
      String nowhere = UUID.randomUUID().toString();
      office.opens("/quy/chung-tu?sau=" + nowhere + "&sau-xong=" + nowhere);
      office.looks("vouchers-behind").sees("Hết danh sách chờ đối chiếu");
      office.onAPhoneInEnglish().looksAt("/quy/chung-tu").pictures("vouchers-empty-360");
    }
  }

  private static String found(String paper) {
    return "/quy/chung-tu?so=" + paper;
  }

  @Test
  void theBookOfVouchersIsTakenAsAWorkbook() {
    CommunePost place = CommunePost.hacThanh(network);
    Caller keeper = Caller.signedIn(port, "tq.hac-thanh", place.vault());
    String paper = "GRT-X-" + UUID.randomUUID();
    keeper.does(Cash.fetch(300_000, paper));
    byte[] book = new Visitor(port, "gd.hac-thanh").file("/quy/chung-tu/so-chung-tu.xlsx");
    assertThat(Workbooks.texts(book)).contains(paper, "300000", "Rút tiền về két", "Chờ đối chiếu");
  }
}

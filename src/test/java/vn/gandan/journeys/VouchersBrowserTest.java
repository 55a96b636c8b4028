package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

  @Test
  void aSlipIsCheckedAndAWrongOneIsTakenBackWithWords() {
    CommunePost place = CommunePost.hacThanh(network);
    Caller keeper = Caller.signedIn(port, "tq.hac-thanh", place.vault());
    String right = "GRT-D-" + Instant.now().toEpochMilli();
    String wrong = "GRT-S-" + Instant.now().toEpochMilli();
    keeper.does(Cash.fetch(300_000, right));
    keeper.does(Cash.fetch(5_000_000, wrong));
    try (AtScreen self = AtScreen.signedIn(port, "tq.hac-thanh")) {
      self.opens("/quy").follows("Chứng từ").sees(right, wrong, "Chờ đối chiếu");
      self.follows(wrong).sees("Hãy nhờ người thứ hai", "Rút tiền về két");
    }
    try (AtScreen director = AtScreen.signedIn(port, "gd.hac-thanh")) {
      director.opens("/quy/chung-tu").looks("vouchers");
      director.follows(right).looks("voucher").presses("Đối chiếu khớp");
      director.sees("Đã đối chiếu chứng từ " + right);
      director.follows(wrong).presses("Hủy ghi").looks("voucher-mistakes");
      director.writes("Vì sao hủy", "Ghi thừa một số không");
      director.presses("Hủy ghi").sees("Đã hủy ghi chứng từ " + wrong + ": 5.000.000");
      director.looks("vouchers-after");
      director.follows(wrong).sees("Ghi thừa một số không");
      director.onAPhoneInEnglish().looksAt("/quy/chung-tu").pictures("vouchers-360");
      director.follows(wrong).looks("voucher-360").pictures("voucher-360");
    }
    keeper.does(Cash.fetch(500_000, wrong));
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

package vn.gandan.journeys;

import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Acts.takeFee;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;
import vn.gandan.visit.FeesHeld;

/** Fees are paid on by the vault keeper, and a wrong entry is taken back by the director. */
@GandanTest
class FeesPaidBrowserTest {
  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;
  @Autowired FeesHeld fees;
  @Autowired Texts texts;

  @Test
  void feesArePaidOnAndAWrongEntryIsTakenBackByASecondPerson() {
    aFeeIsTaken();
    try (AtScreen keeper = AtScreen.signedIn(port, "tq.hac-thanh")) {
      keeper.opens("/quy").follows("Phí, lệ phí giữ hộ").looks("fees-held");
      keeper.presses("Ghi đã nộp").looks("fees-mistakes");
      keeper.chooses("Cơ quan", "Ủy ban nhân dân phường Hạc Thành (đang giữ " + held() + ")");
      keeper.writes("Số tiền", "8000").writes("Số chứng từ ngân hàng", "UNC-HT-01");
      keeper.presses("Ghi đã nộp").sees("Đã ghi nộp 8.000", "UNC-HT-01").looks("fees-paid");
      keeper.follows("UNC-HT-01").sees("Hãy nhờ người thứ hai");
      keeper.onAPhoneInEnglish().looksAt("/quy/phi-giu-ho");
    }
    try (AtScreen director = AtScreen.signedIn(port, "gd.hac-thanh")) {
      director.opens("/quy/phi-giu-ho").follows("UNC-HT-01");
      director.writes("Vì sao hủy", "Ghi nhầm số chứng từ").looks("fees-take-back");
      director.presses("Hủy ghi").sees("Đã hủy ghi chứng từ UNC-HT-01: 8.000");
      director.opens("/quy/phi-giu-ho").sees("đang giữ " + held(), "Đã hủy ghi");
    }
  }

  /** Other tests may have left fees of this agency. */
  private String held() {
    CommunePost place = CommunePost.hacThanh(network);
    long dong =
        ProvinceRoute.in(TestDatabases.THANH_HOA, () -> fees.of(place.office())).stream()
            .filter(each -> each.agency().equals(place.agency()))
            .mapToLong(FeesHeld.Held::amount)
            .sum();
    return texts.money(Language.VIETNAMESE, new Vnd(dong));
  }

  private void aFeeIsTaken() {
    CommunePost place = CommunePost.hacThanh(network);
    Fees.decide(door, catalogue);
    Cash.closeCounters(place, tills, Caller.signedIn(port, "gd.hac-thanh", place.secondCounter()));
    Caller clerk = Caller.signedIn(port, "gdv.hac-thanh", place.counter());
    UUID shift = UUID.randomUUID();
    UUID person = UUID.randomUUID();
    UUID dossier = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    clerk.does(enrol(person, "038190084001", "0912345678"));
    clerk.does(
        handIn(dossier, UUID.randomUUID(), person, place.office(), CommunePost.HAC_THANH),
        takeFee(dossier),
        settle(UUID.randomUUID(), Fees.BIRTH_FEE, 0));
    clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), Fees.BIRTH_FEE));
  }
}

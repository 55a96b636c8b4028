package vn.gandan.journeys;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.ui.Language;
import vn.gandan.ui.Texts;

/**
 * The province decides how much a till should hold; a clerk above it is asked to remit, no more.
 */
@GandanTest
class CeilingsBrowserJourneyTest {
  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired Ledger ledger;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private CashAtLuuVe cash;

  @BeforeEach
  void atLuuVe() {
    cash = new CashAtLuuVe(port, network, tills, ledger);
  }

  @AfterEach
  void nothingIsLeft() {
    cash.closeAll();
  }

  @Test
  void aClerkAboveTheCeilingIsAskedToHandCashOnAndRefusedNothing() {
    decides();
    cash.open(cash.clerk, cash.place.counter(), 3_000_000);
    try (AtScreen clerk = AtScreen.signedIn(port, "gdv.luu-ve")) {
      clerk.opens("/quy").doesNotSee("mức tồn quỹ");
      UUID more = UUID.randomUUID();
      cash.keeper.does(Cash.remit(more, cash.place.counter(), 1_000));
      cash.clerk.does(Cash.receive(more, 1_000));
      clerk.opens("/quy").sees("nhiều tiền mặt hơn mức tồn quỹ", "3.000.000");
      clerk.doesNotSee("3.001.000").looks("ceiling-passed");
      cash.clerk.does(Cash.remit(UUID.randomUUID(), cash.place.vault(), 1_000));
      clerk.opens("/quy").doesNotSee("nhiều tiền mặt hơn");
      clerk.onAPhoneInEnglish().looksAt("/quy");
    }
  }

  private void decides() {
    String today = LocalDate.now(OperationDoor.ZONE).toString();
    try (AtScreen centre = AtScreen.signedIn(port, "buu-dien-tinh.thanh-hoa")) {
      centre.opens("/chenh-lech-quy").follows("Mức tồn quỹ").looks("ceilings-empty");
      centre.presses("Ghi").looks("ceilings-mistakes");
      centre.chooses("Điểm phục vụ", level()).writes("Nhiều nhất", "3000000");
      centre.writes("Số văn bản", "05/QĐ-BĐT").writes("Ngày văn bản", today);
      centre.writes("Áp dụng từ ngày", today).presses("Ghi");
      centre.sees("Đã ghi mức tồn quỹ", "3.000.000", "05/QĐ-BĐT").looks("ceilings");
      centre.onAPhoneInEnglish().looksAt("/chenh-lech-quy/muc-ton-quy");
    }
  }

  /** What the point of the clerk's desk is called. */
  private String level() {
    LocalDate today = LocalDate.now(OperationDoor.ZONE);
    ServicePoint.Level level =
        ProvinceRoute.in(
            TestDatabases.THANH_HOA,
            () ->
                network
                    .namedDesk(cash.place.counter(), today)
                    .map(NamedDesk::pointId)
                    .flatMap(point -> network.point(point, today))
                    .map(ServicePoint::level)
                    .orElseThrow());
    return texts.text(Language.VIETNAMESE, "network.level." + level.name());
  }
}

package vn.gandan.benefit;

import static vn.gandan.benefit.BenefitFixture.HAC_THANH;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;

/** The people who prepare rounds, at their pages. */
abstract class AtBenefitPages {
  @LocalServerPort int port;
  @Autowired OperationDoor door;
  @Autowired Rosters rosters;
  @Autowired Network network;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  BenefitFixture post;
  Visitor office;
  String point;

  @BeforeEach
  void people() {
    post = new BenefitFixture(door, rosters, network, access);
    office = new Visitor(port, BenefitFixture.OFFICE);
    point = post.point(HAC_THANH);
  }

  Shown brings(String path, byte[] file, String name, String figures) {
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
}

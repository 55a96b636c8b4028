package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutyHolder;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Entitlement;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Rosters;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/** A till of Xã Lưu Vệ with cash, a person before it, and a pension that may be paid there. */
abstract class PensionCounter {
  static final long PENSION = 2_700_000;
  private static final AtomicInteger NUMBER = new AtomicInteger(30_000);

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Duties duties;
  @Autowired Rosters rosters;
  @Autowired OperationDoor door;
  @Autowired Access access;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  BenefitFixture post;
  CashAtLuuVe cash;
  CommunePost place;
  Caller clerk;
  Caller director;
  Caller keeper;
  Caller courier;
  UUID shift;
  String number;
  UUID person;

  @BeforeEach
  void aTillWithCash() {
    post = new BenefitFixture(door, rosters, network, access);
    cash = new CashAtLuuVe(port, network, tills, ledger);
    place = cash.place;
    clerk = cash.clerk;
    director = cash.director;
    keeper = cash.keeper;
    courier = cash.courier;
    Fees.decide(door, catalogue);
    shift = cash.open(clerk, place.counter(), 5_000_000);
    number = number();
    person = UUID.randomUUID();
    clerk.does(enrol(person, number, "0912345678"));
  }

  @AfterEach
  void nothingIsLeft() {
    cash.closeAll();
  }

  FrozenRound pension() {
    return new FrozenRound(post, jdbc, Programme.Kind.MERIT)
        .receiver("BT-1", "Lê Thị Hoà", "1940-02-03", number, PENSION);
  }

  Acts.Sent home(UUID who, UUID duty, String ground) {
    return act(
        "payout.plan-home",
        Map.of(
            "home",
            UUID.randomUUID(),
            "person",
            who,
            "duty",
            duty,
            "ground",
            ground,
            "words",
            "Đã đến thăm",
            "reviewOn",
            post.today.plusMonths(6).toString()));
  }

  static Acts.Sent takeOut(UUID... wanted) {
    return act("payout.take-out", Map.of("duties", List.of(wanted)));
  }

  DutyHolder holder(UUID duty) {
    return in(() -> duties.find(duty)).map(Entitlement::holder).orElseThrow();
  }

  void sumsHold(FrozenRound round, long paid, long unpaid) {
    List<DutySum> sums = in(() -> duties.sums(round.roster()));
    assertThat(sums.stream().mapToLong(sum -> sum.paid().count()).sum()).isEqualTo(paid);
    assertThat(sums.stream().mapToLong(sum -> sum.unpaid().count()).sum()).isEqualTo(unpaid);
    for (DutySum sum : sums) {
      assertThat(
              sum.paid().total().dong()
                  + sum.unpaid().total().dong()
                  + sum.returned().total().dong()
                  + sum.withheld().total().dong())
          .isEqualTo(sum.listed().total().dong());
    }
  }

  static String number() {
    return "0381900" + NUMBER.incrementAndGet();
  }

  static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}

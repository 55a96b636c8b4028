package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.handIn;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Acts.takeFee;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;
import vn.gandan.visit.FeesHeld;

/** What the tills took for an agency is held until it is paid on, to the last đồng. */
@GandanTest
class FeesPaidTest {
  private static final long FEE = Fees.BIRTH_FEE;
  private static final AtomicInteger NUMBER = new AtomicInteger(83_000);
  private static final AtomicInteger PAPER = new AtomicInteger();

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Tills tills;
  @Autowired Ledger ledger;
  @Autowired FeesHeld fees;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;

  private CommunePost place;
  private Caller director;
  private Caller keeper;
  private long before;

  @BeforeEach
  void aFeeWasTakenAndTheTillIsClosed() {
    place = CommunePost.luuVe(network);
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    keeper = Caller.signedIn(port, "tq.luu-ve", place.vault());
    Fees.decide(door, catalogue);
    Cash.closeCounters(place, tills, director);
    before = held();
    takesOneFee();
  }

  @Test
  void aFeeIsHeldFromTheClosingUntilItIsPaid() {
    assertThat(held()).isEqualTo(before + FEE);
    keeper.does(pays(UUID.randomUUID(), held(), paper()));
    assertThat(held()).isZero();
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void noMoreIsPaidThanIsHeldForThatAgency() {
    assertThat(keeper.isRefused(pays(UUID.randomUUID(), held() + 1, paper())))
        .isEqualTo("urn:problem:ledger.more-than-owed");
    assertThat(held()).isEqualTo(before + FEE);
  }

  @Test
  void aPaperServesOnceAndAgainAfterASecondPersonTookItBack() {
    String paper = paper();
    UUID operation = UUID.randomUUID();
    keeper.submits(operation, Instant.now(), List.of(pays(UUID.randomUUID(), FEE, paper)));
    assertThat(director.isRefused(pays(UUID.randomUUID(), FEE, paper)))
        .isEqualTo("urn:problem:voucher.paper-used");
    assertThat(keeper.isRefused(Vouched.takesBack(operation)))
        .isEqualTo("urn:problem:voucher.own-voucher");
    director.does(Vouched.takesBack(operation));
    assertThat(held()).isEqualTo(before + FEE);
    assertThat(in(() -> fees.paid(place.office())).getFirst().takenBack()).isTrue();
    assertThat(director.isRefused(Vouched.takesBack(operation)))
        .isEqualTo("urn:problem:voucher.taken-back");
    keeper.does(pays(UUID.randomUUID(), FEE, paper));
    assertThat(held()).isEqualTo(before);
    assertThat(in(ledger::recompute)).isEmpty();
  }

  private void takesOneFee() {
    Caller clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    UUID shift = UUID.randomUUID();
    UUID person = UUID.randomUUID();
    UUID dossier = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    clerk.does(enrol(person, "0381900" + NUMBER.incrementAndGet(), "0912345678"));
    clerk.does(
        handIn(dossier, UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE),
        takeFee(dossier),
        settle(UUID.randomUUID(), FEE, 0));
    clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), FEE));
  }

  private Acts.Sent pays(UUID payment, long amount, String paper) {
    return act(
        "visit.pay-fees",
        Map.of("payment", payment, "agency", place.agency(), "amount", amount, "paper", paper));
  }

  private static String paper() {
    return "UNC-PHI-" + PAPER.incrementAndGet();
  }

  private long held() {
    return in(() -> fees.of(place.office())).stream()
        .filter(each -> each.agency().equals(place.agency()))
        .mapToLong(FeesHeld.Held::amount)
        .sum();
  }

  private <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}

package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.gandan.journeys.Acts.enrol;
import static vn.gandan.journeys.Acts.settle;
import static vn.gandan.journeys.Acts.takeFee;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.kernel.RefusedException;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.tariff.Tariffs;
import vn.gandan.till.Tills;
import vn.gandan.visit.Line;
import vn.gandan.visit.VisitReceipt;
import vn.gandan.visit.Visits;

/** The post charges what is published, no more and no less, and nothing else. */
@GandanTest
class PostageTest {
  private static final long FEE = Fees.BIRTH_FEE;
  private static final AtomicInteger NUMBER = new AtomicInteger(81_000);

  private static final String LINE =
      """
      insert into visit_line
             (receipt_id, no, service, subject, turn, way, money, title, amount, price_id)
      select l.receipt_id, 90, l.service, l.subject || '-90', 1, l.way, l.money, l.title,
             l.amount + :more, case when :named then l.price_id end
        from visit_line l
       where l.receipt_id = :receipt and l.money = 'revenue'
      """;

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Visits visits;
  @Autowired Tariffs tariffs;
  @Autowired OperationDoor door;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;

  private CommunePost place;
  private Caller clerk;
  private UUID shift;
  private UUID dossier;
  private UUID person;

  @BeforeEach
  void aShiftIsOpenAndPricesArePublished() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    Fees.decide(door, catalogue);
    Postage.publish(door, tariffs);
    Cash.closeCounters(place, tills, Caller.signedIn(port, "gd.luu-ve", place.secondCounter()));
    shift = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    person = UUID.randomUUID();
    clerk.does(enrol(person, "0381900" + NUMBER.incrementAndGet(), "0912345678"));
    dossier = UUID.randomUUID();
  }

  @Test
  void aFeeOfTheStateAndPostageAreOneReceiptAndStandApart() {
    UUID receipt = UUID.randomUUID();
    JsonNode done =
        clerk.does(hand("HOME"), takeFee(dossier), takePostage(), settle(receipt, FEE + 25_000, 0));
    VisitReceipt printed = in(() -> visits.byToken(done.get("token").asString())).orElseThrow();
    assertThat(printed.lines())
        .extracting(VisitReceipt.Position::money, VisitReceipt.Position::amount)
        .containsExactly(tuple(Line.Money.STATE, FEE), tuple(Line.Money.REVENUE, 25_000L));
    assertThat(printed.lines().getLast().title()).contains("tại nhà", "07/QĐ-BĐT");
    assertThat(earned()).isEqualTo(25_000);
    clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), FEE + 25_000));
    assertThat(in(ledger::recompute)).isEmpty();
  }

  @Test
  void postageIsTakenOnce() {
    clerk.does(hand("HOME"), takePostage(), settle(UUID.randomUUID(), 25_000, 0));
    assertThat(clerk.isRefused(takePostage(), settle(UUID.randomUUID(), 25_000, 0)))
        .isEqualTo("urn:problem:visit.already-taken");
    assertThat(earned()).isEqualTo(25_000);
  }

  @Test
  void whoeverFetchesTheResultPaysNoPostage() {
    clerk.does(hand("POINT"));
    assertThat(clerk.isRefused(takePostage(), settle(UUID.randomUUID(), 25_000, 0)))
        .isEqualTo("urn:problem:postage.no-postage");
  }

  @Test
  void whatIsOnNoPublishedTariffCannotBeCharged() {
    clerk.does(hand("POST"));
    assertThat(clerk.isRefused(takePostage(), settle(UUID.randomUUID(), 25_000, 0)))
        .isEqualTo("urn:problem:postage.no-postage");
    assertThat(earned()).isZero();
  }

  @Test
  void aPriceOfTomorrowIsNotChargedToday() {
    LocalDate tomorrow = Postage.today().plusDays(1);
    Postage.publish(door, 30_000, tomorrow);
    clerk.does(hand("HOME"), takePostage(), settle(UUID.randomUUID(), 25_000, 0));
    assertThat(earned()).isEqualTo(25_000);
    assertThat(in(() -> tariffs.published(Postage.today())))
        .extracting(price -> price.dong())
        .containsExactly(25_000L, 30_000L);
    assertThat(in(() -> tariffs.published(tomorrow)))
        .extracting(price -> price.dong())
        .containsExactly(30_000L);
    assertThatThrownBy(() -> Postage.publish(door, 35_000, tomorrow))
        .isInstanceOf(RefusedException.class);
  }

  /** Whatever a later module is written to do. */
  @Test
  void theDatabaseItselfHoldsRevenueToItsPublishedPrice() {
    UUID receipt = UUID.randomUUID();
    clerk.does(hand("HOME"), takePostage(), settle(receipt, 25_000, 0));
    assertThatThrownBy(() -> writes(receipt, 1, true))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("fk_visit_line_price");
    assertThatThrownBy(() -> writes(receipt, 0, false))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("ck_visit_line_price");
  }

  private void writes(UUID receipt, long more, boolean named) {
    in(() ->
        jdbc.sql(LINE).params(Map.of("receipt", receipt, "more", more, "named", named)).update());
  }

  private Acts.Sent hand(String way) {
    Acts.Sent handed =
        Acts.handIn(dossier, UUID.randomUUID(), person, place.office(), CommunePost.LUU_VE);
    return Postage.returned(handed, way);
  }

  private Acts.Sent takePostage() {
    return Postage.take(dossier);
  }

  private long earned() {
    return in(() ->
        ledger.amount(AccountName.dong(place.office(), shift, AccountPurpose.REVENUE, "postage")));
  }

  private <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}

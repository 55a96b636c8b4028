package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.act;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.collection.SimulatedBiller.Manner;
import vn.gandan.handover.Visitor;
import vn.gandan.handover.Visitor.Shown;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Ledger;
import vn.gandan.network.Network;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Tills;

/**
 * What a biller refuses after the clerk went home is given back by two people, from another till.
 */
@GandanTest
@TestPropertySource(properties = {"gandan.collection.patience=700ms", "gandan.job.look=300ms"})
class GivingBackBillsTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(8_000);
  private static final long OWED = 120_000;

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired OperationDoor door;

  private final SimulatedBiller peer = new SimulatedBiller(Duration.ofMillis(1_500));
  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private UUID shift;
  private UUID biller;
  private UUID payment;

  @BeforeEach
  void aBillIsTakenAndRefused() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    Cash.closeCounters(place, tills, director);
    biller = Bills.contract(door, peer.endpoint());
    String customer = "KH" + NUMBER.incrementAndGet();
    peer.owes(customer, "HD-" + customer, OWED);
    peer.whenPaid(Manner.REFUSES);
    shift = UUID.randomUUID();
    clerk.does(Cash.open(shift));
    payment = Bills.quote(clerk, biller, customer);
    clerk.does(Bills.take(payment, OWED), Bills.settle(OWED));
    becomes("REFUSED");
  }

  @AfterEach
  void thePeerGoes() {
    peer.close();
  }

  @Test
  void oneAsksAnotherGrantsAndAThirdTillPays() {
    assertThat(clerk.isRefused(ask(UUID.randomUUID())))
        .as("while the shift is open the receipt is taken back")
        .isEqualTo("urn:problem:collection.shift-still-open");
    closesTheShift();
    UUID request = UUID.randomUUID();
    assertThat(clerk.isRefused(give(request), paidOut()))
        .isEqualTo("urn:problem:collection.unknown-give-back");
    director.does(ask(request));
    assertThat(clerk.isRefused(ask(UUID.randomUUID())))
        .isEqualTo("urn:problem:collection.asked-before");
    assertThat(director.isRefused(answer(request, true)))
        .isEqualTo("urn:problem:collection.another-person-needed");
    Caller keeper = Caller.signedIn(port, "tq.luu-ve", place.vault());
    Caller elsewhere = Caller.signedIn(port, "gd.hac-thanh", counterOfHacThanh());
    assertThat(elsewhere.isRefused(answer(request, true)))
        .isEqualTo("urn:problem:collection.unknown-give-back");
    assertThat(elsewhere.isRefused(ask(UUID.randomUUID())))
        .isEqualTo("urn:problem:collection.unknown-payment");
    keeper.does(answer(request, true));
    assertThat(keeper.isRefused(answer(request, true)))
        .isEqualTo("urn:problem:collection.give-back-answered");
    assertThat(elsewhere.isRefused(give(request), paidOut()))
        .as("from another office")
        .isEqualTo("urn:problem:collection.unknown-give-back");
    UUID till = UUID.randomUUID();
    clerk.does(Cash.open(till));
    assertThat(clerk.isRefused(give(request), paidOut()))
        .as("from an empty till")
        .isEqualTo("urn:problem:ledger.not-enough-in-till");
    assertThat(held(place.office())).isEqualTo(OWED);
    money(keeper, till);
    assertThat(clerk.isRefused(give(request)))
        .as("without a receipt")
        .isEqualTo("urn:problem:visit.not-settled");
    clerk.does(give(request), paidOut());
    assertThat(clerk.isRefused(give(request), paidOut()))
        .isEqualTo("urn:problem:collection.not-to-give-back");
    becomes("CANCELLED");
    assertThat(held(place.office())).isZero();
    assertThat(held(till)).isZero();
    assertThat(
            in(() ->
                ledger.amount(AccountName.dong(place.office(), till, AccountPurpose.TILL_CASH))))
        .isEqualTo(200_000 - OWED);
    assertThat(in(() -> ledger.trialBalance(place.office())).balances()).isTrue();
    assertThat(in(() -> ledger.recompute())).isEmpty();
  }

  @Test
  void whatWasRefusedIsAskedForAnewAndThePagesSayWhoIsNext() {
    closesTheShift();
    Visitor here = new Visitor(port, "gdv.luu-ve");
    String path = "/thu-ho/" + payment + "/tra-lai";
    assertThat(here.open("/thu-ho").body()).contains(path);
    Shown page = here.open(path);
    Shown empty =
        here.send(page, path, "operationId", UUID.randomUUID().toString(), "viec", "de-nghi");
    assertThat(empty.status()).isEqualTo(422);
    Shown asked =
        here.send(
            page,
            path,
            "operationId",
            UUID.randomUUID().toString(),
            "viec",
            "de-nghi",
            "words",
            "Điện lực báo đã trả nơi khác");
    assertThat(asked.body()).contains("Điện lực báo đã trả nơi khác", "người thứ hai");
    Visitor second = new Visitor(port, "gd.luu-ve");
    assertThat(answers(second, path, "no").body()).contains("Đề nghị trả lại");
    assertThat(
            here.send(
                    here.open(path),
                    path,
                    "operationId",
                    UUID.randomUUID().toString(),
                    "viec",
                    "de-nghi",
                    "words",
                    "Khách mang giấy báo đến")
                .status())
        .isEqualTo(200);
    assertThat(answers(second, path, "yes").body()).contains("120.000");
    UUID till = UUID.randomUUID();
    clerk.does(Cash.open(till));
    money(Caller.signedIn(port, "tq.luu-ve", place.vault()), till);
    String operation = UUID.randomUUID().toString();
    Shown receipt = here.send(here.open(path), path, "operationId", operation, "viec", "chi");
    assertThat(receipt.body()).contains("Trả lại tiền thu hộ", "120.000");
    assertThat(here.send(here.open(path), path, "operationId", operation, "viec", "chi").body())
        .as("a second click finds the same receipt")
        .contains("Trả lại tiền thu hộ");
    becomes("CANCELLED");
  }

  private static Shown answers(Visitor by, String path, String granted) {
    return by.send(
        by.open(path),
        path,
        "operationId",
        UUID.randomUUID().toString(),
        "viec",
        "tra-loi",
        "granted",
        granted,
        "words",
        "Đã gọi điện lực");
  }

  private void closesTheShift() {
    clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), OWED));
    assertThat(held(place.office())).isEqualTo(OWED);
  }

  /** 200,000 from the bank, through the vault. */
  private void money(Caller keeper, UUID till) {
    UUID remittance = UUID.randomUUID();
    keeper.does(Cash.fetch(200_000, "UNC-" + till));
    keeper.does(Cash.remit(remittance, place.counter(), 200_000));
    clerk.does(Cash.receive(remittance, 200_000));
  }

  private Acts.Sent ask(UUID request) {
    return act(
        "collection.ask-give-back",
        Map.of("request", request, "payment", payment, "words", "Đơn vị không nhận"));
  }

  private static Acts.Sent answer(UUID request, boolean granted) {
    return act(
        "collection.answer-give-back",
        Map.of("request", request, "granted", granted, "words", "Đã xem giấy báo"));
  }

  private static Acts.Sent give(UUID request) {
    return act("collection.give-back", Map.of("request", request, "amount", OWED));
  }

  private static Acts.Sent paidOut() {
    return act(
        "visit.settle",
        Map.of("receipt", UUID.randomUUID(), "due", 0, "given", 0, "paidOut", OWED));
  }

  private void becomes(String state) {
    Instant until = Instant.now().plusSeconds(40);
    while (!clerk
        .gets("/api/v1/bill-payments/" + payment)
        .body()
        .get("state")
        .asString()
        .equals(state)) {
      assertThat(Instant.now()).as(state).isBefore(until);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  private long held(UUID holder) {
    return in(() ->
        ledger.amount(
            AccountName.dong(place.office(), holder, AccountPurpose.BILLER, biller.toString())));
  }

  private UUID counterOfHacThanh() {
    return in(() -> {
      LocalDate today = LocalDate.now(OperationDoor.ZONE);
      UUID office = network.officeOfCommune("14797", today).orElseThrow().officeId();
      return network.desksOf(office, today).stream()
          .filter(desk -> desk.desk().kind() == Desk.Kind.COUNTER)
          .findFirst()
          .orElseThrow()
          .desk()
          .deskId();
    });
  }

  private static <T> T in(Supplier<T> work) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, work::get);
  }
}

package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gandan.journeys.Acts.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Balance;
import vn.gandan.ledger.Entry;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.Statement;
import vn.gandan.network.Network;
import vn.gandan.operation.Act;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.Difference;
import vn.gandan.till.Proposal;
import vn.gandan.till.ProposeOutcome;
import vn.gandan.till.SettleDifference;
import vn.gandan.till.Tills;

/** Cash of one office over a day: vault, tills, cash on its way, counts that do not agree. */
@GandanTest
class TillDayTest {
  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired OperationDoor door;

  private CommunePost place;
  private Caller clerk;
  private Caller director;
  private Caller keeper;
  private final UUID shift = UUID.randomUUID();

  @BeforeEach
  void everybodyComes() {
    place = CommunePost.luuVe(network);
    clerk = Caller.signedIn(port, "gdv.luu-ve", place.counter());
    director = Caller.signedIn(port, "gd.luu-ve", place.secondCounter());
    keeper = Caller.signedIn(port, "tq.luu-ve", place.vault());
    keeper.does(Cash.fetch(5_000_000, "UNC-" + UUID.randomUUID()));
    closeWhatIsOpen();
  }

  @Test
  void theFloatIsCountedByBothHands() {
    openWith(2_000_000);
    assertThat(inTill()).isEqualTo(2_000_000);
    assertThat(inTransit()).isZero();
    assertThat(tills(() -> tills.inTransit(place.office()))).isEmpty();
    closeWith(2_000_000);
    assertThat(inTill()).isZero();
    assertThat(inTransit()).isEqualTo(2_000_000);
    everythingAddsUp();
  }

  @Test
  void moneyOnItsWayIsInNeitherHand() {
    UUID remittance = UUID.randomUUID();
    long before = inVault();
    keeper.does(Cash.remit(remittance, place.counter(), 700_000));
    assertThat(inVault()).isEqualTo(before - 700_000);
    assertThat(inTransit()).isEqualTo(700_000);
    keeper.does(act("till.withdraw", Map.of("remittance", remittance)));
    assertThat(inVault()).isEqualTo(before);
    assertThat(inTransit()).isZero();
    assertThat(keeper.isRefused(act("till.withdraw", Map.of("remittance", remittance))))
        .isEqualTo("urn:problem:till.remittance-ended");
  }

  @Test
  void onlyTheDeskThatItIsForReceivesIt() {
    UUID remittance = UUID.randomUUID();
    keeper.does(Cash.remit(remittance, place.counter(), 100_000));
    director.does(Cash.open(UUID.randomUUID()));
    assertThat(director.isRefused(Cash.receive(remittance, 100_000)))
        .isEqualTo("urn:problem:till.not-the-taker");
    assertThat(keeper.isRefused(Cash.receive(remittance, 100_000)))
        .isEqualTo("urn:problem:till.not-the-taker");
    assertThat(clerk.isRefused(Cash.receive(remittance, 100_000)))
        .isEqualTo("urn:problem:till.no-open-shift");
    keeper.does(act("till.withdraw", Map.of("remittance", remittance)));
  }

  @Test
  void aNoteMissingOnTheWayIsNobodysUntilSomebodyDecides() {
    clerk.does(Cash.open(shift));
    UUID remittance = UUID.randomUUID();
    keeper.does(Cash.remit(remittance, place.counter(), 500_000));
    JsonNode received = clerk.does(Cash.receive(remittance, 450_000));
    assertThat(received.get("difference").asLong()).isEqualTo(-50_000);
    assertThat(inTill()).isEqualTo(450_000);
    assertThat(inTransit()).isZero();
    UUID difference = differenceOf(remittance);
    keeper.does(Cash.dispute(difference, "Đã đếm đủ trước camera"));
    assertThat(onAccounts(AccountPurpose.DISPUTED)).isGreaterThanOrEqualTo(50_000);
    director.does(Cash.settle(difference, "BORNE"));
    everythingAddsUp();
  }

  @Test
  void aShortTillClosesIsDisputedAndNobodyOwesIt() {
    openWith(2_000_000);
    JsonNode closed = closeWith(1_000_000);
    assertThat(closed.get("difference").asLong()).isEqualTo(-1_000_000);
    UUID difference = UUID.fromString(closed.get("differenceId").asString());
    assertThat(director.isRefused(Cash.dispute(difference, "Không phải quầy tôi")))
        .isEqualTo("urn:problem:till.not-your-difference");
    clerk.does(Cash.dispute(difference, "Sổ ghi một khoản không phải của quầy"));
    assertThat(director.isRefused(Cash.settle(difference, "MADE_GOOD")))
        .isEqualTo("urn:problem:till.wrong-outcome");
    // The next shift opens all the same.
    UUID next = UUID.randomUUID();
    clerk.does(Cash.open(next));
    clerk.does(Cash.close(next, UUID.randomUUID(), place.vault(), 0));
    director.does(Cash.settle(difference, "BORNE"));
    assertThat(clerk.isRefused(Cash.dispute(difference, "Vẫn không đồng ý")))
        .isEqualTo("urn:problem:till.difference-ended");
    everythingAddsUp();
  }

  @Test
  void aTillWithTooMuchIsTakenAsItWasCounted() {
    openWith(1_000_000);
    JsonNode closed = closeWith(1_200_000);
    assertThat(closed.get("difference").asLong()).isEqualTo(200_000);
    UUID difference = UUID.fromString(closed.get("differenceId").asString());
    director.does(Cash.settle(difference, "KEPT"));
    everythingAddsUp();
  }

  @Test
  void theCentreProposesAndTheOfficeDecides() {
    openWith(1_000_000);
    UUID difference = UUID.fromString(closeWith(900_000).get("differenceId").asString());
    assertThatThrownBy(() ->
            centre(
                new SettleDifference(
                    difference, Difference.Outcome.BORNE, "Tuyến trên quyết định")))
        .hasMessageContaining("operation.not-your-act");
    List<Balance> before = everyAccount();
    UUID refused = propose(difference);
    UUID accepted = propose(difference);
    assertThat(everyAccount()).isEqualTo(before);
    director.does(answer(refused, false));
    assertThat(everyAccount()).isEqualTo(before);
    director.does(answer(accepted, true));
    assertThat(tills(() -> tills.difference(difference)).orElseThrow().outcome())
        .isEqualTo(Difference.Outcome.BORNE);
    assertThat(director.isRefused(answer(accepted, true)))
        .isEqualTo("urn:problem:till.proposal-answered");
    assertThat(tills(() -> tills.proposalsTo(place.office())))
        .filteredOn(proposal -> proposal.difference().equals(difference))
        .extracting(Proposal::accepted)
        .containsExactlyInAnyOrder(true, false);
    everythingAddsUp();
  }

  private UUID propose(UUID difference) {
    UUID proposal = UUID.randomUUID();
    centre(
        new ProposeOutcome(
            proposal, difference, Difference.Outcome.BORNE, "Lỗi phần mềm đã biết, đơn vị chịu"));
    return proposal;
  }

  private static Acts.Sent answer(UUID proposal, boolean accepted) {
    return act(
        "till.answer-proposal",
        Map.of("proposal", proposal, "accepted", accepted, "words", "Đã xem"));
  }

  /** The centre acts on pages of its own, through the same door. */
  private void centre(Act act) {
    Actor actor = new Actor(UUID.randomUUID(), null, Role.PROVINCE_OFFICE, null, "38");
    tills(() ->
        door.submit(
            new OperationRequest(
                UUID.randomUUID(),
                Desk.ofProvince("38").deskId(),
                Instant.now(),
                null,
                List.of(act)),
            actor));
  }

  private List<Balance> everyAccount() {
    return tills(() -> ledger.ofOffice(place.office(), List.of(AccountPurpose.values())));
  }

  @Test
  void aClosedShiftTakesNothingMore() {
    openWith(500_000);
    closeWith(500_000);
    assertThat(clerk.isRefused(Cash.remit(UUID.randomUUID(), place.vault(), 100_000)))
        .isEqualTo("urn:problem:till.no-open-shift");
    assertThat(clerk.isRefused(Cash.close(shift, UUID.randomUUID(), place.vault(), 0)))
        .isEqualTo("urn:problem:till.shift-closed");
  }

  @Test
  void nobodyHasTwoShiftsAndNoDeskHasTwo() {
    clerk.does(Cash.open(shift));
    assertThat(clerk.isRefused(Cash.open(UUID.randomUUID())))
        .isEqualTo("urn:problem:till.desk-taken");
    assertThat(clerk.at(place.secondCounter()).isRefused(Cash.open(UUID.randomUUID())))
        .isEqualTo("urn:problem:till.shift-elsewhere");
    assertThat(director.at(place.counter()).isRefused(Cash.open(UUID.randomUUID())))
        .isEqualTo("urn:problem:till.desk-taken");
  }

  @Test
  void nothingIsEnteredWhileTheClerkIsAway() {
    openWith(300_000);
    clerk.does(act("till.suspend", Map.of("shift", shift)));
    assertThat(clerk.isRefused(Cash.remit(UUID.randomUUID(), place.vault(), 100_000)))
        .isEqualTo("urn:problem:till.on-break");
    assertThat(director.at(place.counter()).isRefused(act("till.resume", Map.of("shift", shift))))
        .isEqualTo("urn:problem:till.not-your-shift");
    clerk.does(act("till.resume", Map.of("shift", shift)));
    clerk.does(act("till.suspend", Map.of("shift", shift)));
    JsonNode closed = closeWith(300_000);
    assertThat(closed.get("difference").asLong()).isZero();
  }

  @Test
  void moreThanIsInTheTillDoesNotLeaveIt() {
    openWith(300_000);
    assertThat(clerk.isRefused(Cash.remit(UUID.randomUUID(), place.vault(), 301_000)))
        .isEqualTo("urn:problem:ledger.not-enough-in-till");
    assertThat(inTill()).isEqualTo(300_000);
  }

  @Test
  void aDirectorClosesForAClerkWhoCannotComeBack() {
    openWith(400_000);
    JsonNode closed =
        director
            .at(place.counter())
            .does(Cash.close(shift, UUID.randomUUID(), place.vault(), 400_000));
    assertThat(closed.get("difference").asLong()).isZero();
  }

  @Test
  void whatADeviceHasNotSentMarksTheClosingIncomplete() {
    openWith(100_000);
    clerk.does(
        act(
            "till.close",
            Map.of(
                "shift", shift,
                "count", Cash.notes(100_000),
                "remittance", UUID.randomUUID(),
                "to", place.vault(),
                "unsent", 3)));
    assertThat(tills(() -> tills.shift(shift)).orElseThrow().closing())
        .satisfies(closing -> assertThat(closing.complete()).isFalse());
  }

  @Test
  void aPaperOfTheBankServesOnce() {
    String paper = "GRT-" + UUID.randomUUID();
    keeper.does(Cash.fetch(100_000, paper));
    assertThat(keeper.isRefused(Cash.fetch(100_000, paper)))
        .isEqualTo("urn:problem:voucher.paper-used");
  }

  @Test
  void aStatementSaysWhatWasKnownThenAndWhatIsKnownNow() {
    Instant start = Instant.now().minus(Duration.ofMinutes(30));
    openWith(1_000_000);
    Instant then = Instant.now();
    UUID remittance = UUID.randomUUID();
    clerk.submits(
        UUID.randomUUID(),
        Instant.now().minus(Duration.ofMinutes(5)),
        List.of(Cash.remit(remittance, place.vault(), 300_000)));
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    UUID account = cash().id();
    Statement asKnownThen = statement(account, start, end, then);
    Statement asKnownNow = statement(account, start, end, end);
    assertThat(asKnownThen.closing()).isEqualTo(1_000_000);
    assertThat(asKnownNow.closing()).isEqualTo(700_000);
    assertThat(asKnownNow.lines())
        .extracting(line -> line.entry().reason())
        .contains("till.remit", "till.receive");
    assertThat(asKnownNow.lines().stream().map(Statement.Line::entry).map(Entry::origin))
        .allMatch(origin -> origin.code().equals("counter"));
  }

  private Statement statement(UUID account, Instant from, Instant until, Instant knownAt) {
    return tills(() -> ledger.statement(account, from, until, knownAt)).orElseThrow();
  }

  private void openWith(long dong) {
    UUID remittance = UUID.randomUUID();
    keeper.does(Cash.remit(remittance, place.counter(), dong));
    clerk.does(Cash.open(shift), Cash.receive(remittance, dong));
  }

  private JsonNode closeWith(long dong) {
    return clerk.does(Cash.close(shift, UUID.randomUUID(), place.vault(), dong));
  }

  /** The tests share one office, in any order. */
  private void closeWhatIsOpen() {
    for (UUID desk : List.of(place.counter(), place.secondCounter())) {
      tills(() -> tills.openAt(desk))
          .ifPresent(open ->
              director.at(desk).does(Cash.close(open.id(), UUID.randomUUID(), place.vault(), 0)));
    }
    tills(() -> tills.inTransit(place.office()))
        .forEach(each ->
            keeper.submits(UUID.randomUUID(), Instant.now(), List.of(Cash.receive(each.id(), 0))));
  }

  private UUID differenceOf(UUID remittance) {
    return tills(() -> tills.differencesOf(place.office())).stream()
        .filter(each -> remittance.equals(each.remittance()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private AccountName cash() {
    return AccountName.dong(place.office(), shift, AccountPurpose.TILL_CASH);
  }

  private long inTill() {
    return tills(() -> ledger.amount(cash()));
  }

  private long inVault() {
    return tills(() ->
        ledger.amount(AccountName.dong(place.office(), place.vault(), AccountPurpose.VAULT_CASH)));
  }

  private long inTransit() {
    return onAccounts(AccountPurpose.TRANSIT);
  }

  private long onAccounts(AccountPurpose purpose) {
    return tills(() ->
        ledger.ofOffice(place.office(), List.of(purpose)).stream()
            .mapToLong(each -> each.amount())
            .sum());
  }

  private void everythingAddsUp() {
    assertThat(tills(ledger::recompute)).isEmpty();
    assertThat(tills(() -> ledger.trialBalance(place.office())).balances()).isTrue();
    long open =
        tills(() -> tills.inTransit(place.office())).stream()
            .mapToLong(each -> each.offered())
            .sum();
    assertThat(inTransit()).isEqualTo(open);
  }

  private <T> T tills(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}

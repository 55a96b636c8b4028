package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.journeys.Acts.enrol;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.gandan.access.Access;
import vn.gandan.benefit.BenefitFixture;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.FrozenRound;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Rosters;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.collection.TakeBill;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Balance;
import vn.gandan.ledger.Entry;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.OfficeSum;
import vn.gandan.network.Network;
import vn.gandan.operation.Act;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.payout.PayDuty;
import vn.gandan.payout.Present;
import vn.gandan.payout.Proof;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.AnswerReversal;
import vn.gandan.till.AskReversal;
import vn.gandan.till.Pieces;
import vn.gandan.till.ReceiveCash;
import vn.gandan.till.Remit;
import vn.gandan.till.Remittance;
import vn.gandan.till.Reversal;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;
import vn.gandan.visit.Line;
import vn.gandan.visit.Settle;
import vn.gandan.visit.TransferPayments;
import vn.gandan.visit.VisitReceipt;
import vn.gandan.visit.Visits;

/**
 * Random visits at two tills that pay the same pensions and take the same bills, in cash or by
 * transfers of which the bank tells too little, too much or twice: wrong sums, retries, payments
 * taken back, transactions that vanish before their commit. After each act the law still holds.
 */
@GandanTest
class RandomVisitsTest {
  private static final int ACTS = 180;
  private static final int PEOPLE = 8;
  private static final int BILLS = 20;
  private static final int BILLS_BY_TRANSFER = 12;
  private static final BankSimulator BANK = BankSimulator.start();
  private static final int NOTE = 10_000;
  private static final long PENSION = 540_000;
  private static final AtomicInteger NUMBER = new AtomicInteger(60_000);

  private static final String PAYMENTS_THAT_COUNT =
      """
      select coalesce(sum(p.amount_dong), 0)::bigint
        from payout_payment p
        join benefit_entitlement e on e.entitlement_id = p.entitlement_id
       where e.roster_id = :roster
         and not exists (select from till_reversal r
                           join till_reversal_answer a on a.request_id = r.request_id
                          where r.reverses_operation = p.operation_id and a.granted)
      """;

  private static final String BILLS_TAKEN =
      """
      select coalesce(sum(p.amount), 0)::bigint
        from collection_payment p
       where p.biller_id = :biller
         and not exists (select from collection_reversed r where r.payment_id = p.payment_id)
      """;

  private static final String BILLS_TAKEN_TWICE =
      """
      select count(*)
        from (select p.bill_code
                from collection_payment p
               where p.biller_id = :biller
                 and not exists (select from collection_reversed r where r.payment_id = p.payment_id)
               group by p.bill_code
              having count(*) > 1) twice
      """;

  @DynamicPropertySource
  static void theBankIsElsewhere(DynamicPropertyRegistry properties) {
    properties.add("gandan.bank.address", BANK::address);
  }

  @LocalServerPort int port;
  @Autowired Network network;
  @Autowired OperationDoor door;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Visits papers;
  @Autowired Duties duties;
  @Autowired Rosters rosters;
  @Autowired Access access;
  @Autowired TransferPayments transfers;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  private record Pensioner(UUID person, String number, UUID duty) {}

  private record Bill(UUID quote, long amount) {}

  private final SimulatedBiller peer = new SimulatedBiller(Duration.ofSeconds(5));
  private final List<Pensioner> people = new ArrayList<>();
  private final List<Bill> bills = new ArrayList<>();
  private final List<UUID> visits = new ArrayList<>();
  private final Map<UUID, UUID> presented = new HashMap<>();
  private final Map<UUID, Actor> atDesk = new HashMap<>();
  private final Random random = new Random();
  private RandomTransfers byBank;
  private CashAtLuuVe cash;
  private FrozenRound round;
  private UUID biller;

  @BeforeEach
  void aRoundIsOwedAndTwoTillsAreOpen() {
    cash = new CashAtLuuVe(port, network, tills, ledger);
    serves(cash.open(cash.clerk, cash.place.counter(), 2_000_000), Role.CLERK);
    serves(cash.open(cash.director, cash.place.secondCounter(), 1_000_000), Role.DIRECTOR);
    round =
        new FrozenRound(
            new BenefitFixture(door, rosters, network, access), jdbc, Programme.Kind.MERIT);
    Map<String, UUID> numbers = new HashMap<>();
    for (int i = 0; i < PEOPLE; i++) {
      numbers.put("0381900" + NUMBER.incrementAndGet(), UUID.randomUUID());
    }
    numbers.forEach((number, person) -> {
      cash.clerk.does(enrol(person, number, "0912345678"));
      round.receiver("BT-" + number, "Lê Thị Hoà", "1940-02-03", number, PENSION);
    });
    round.freeze();
    numbers.forEach(
        (number, person) -> people.add(new Pensioner(person, number, round.duty("BT-" + number))));
    biller = Bills.contract(door, peer.endpoint());
    for (int i = 0; i < BILLS; i++) {
      long amount = 50_000 + 1_000L * i;
      peer.owes("KV" + i, "HV-" + biller + "-" + i, amount);
      bills.add(new Bill(Bills.quote(cash.clerk, biller, "KV" + i), amount));
    }
    byBank = new RandomTransfers(BANK, transfers, jdbc, random, cash.place.office());
    for (int i = BILLS; i < BILLS + BILLS_BY_TRANSFER; i++) {
      long amount = 50_000 + 1_000L * i;
      UUID person = people.get(i % PEOPLE).person();
      peer.owes("KV" + i, "HV-" + biller + "-" + i, amount);
      byBank.owed(person, Bills.quoteFor(cash.clerk, biller, "KV" + i, person), amount);
    }
  }

  @AfterEach
  void nothingIsLeft() {
    cash.closeAll();
    peer.close();
  }

  private void serves(UUID shift, Role role) {
    Shift open = in(() -> tills.shift(shift)).orElseThrow();
    atDesk.put(open.desk(), new Actor(open.clerk(), null, role, open.office(), "38"));
  }

  @ParameterizedTest(name = "the visits of seed {0}")
  @MethodSource("vn.gandan.journeys.BadHour#seeds")
  void eachPensionIsPaidAndEachBillTakenAtMostOnceWhateverHappens(long seed) {
    random.setSeed(seed);
    BadHour hour = new BadHour(door, transactions, TestDatabases.THANH_HOA);
    List<OperationRequest> committed = new ArrayList<>();
    for (int i = 0; i < ACTS; i++) {
      byBank.tells(Objects.requireNonNull(atDesk.get(cash.place.counter())));
      UUID desk = pick(List.copyOf(atDesk.keySet()));
      List<Act> acts = acts(desk);
      OperationRequest request =
          new OperationRequest(UUID.randomUUID(), desk, Instant.now(), null, acts);
      if (random.nextInt(8) == 0) {
        hour.vanishes(request, who(request));
      }
      if (hour.commits(request, who(request))) {
        committed.add(request);
        remember(request);
      }
      if (!committed.isEmpty() && random.nextInt(5) == 0) {
        OperationRequest before = pick(committed);
        hour.comesAgain(before, who(before));
      }
      theLawHolds("seed %d, act %d: %s".formatted(seed, i, acts));
    }
    // A seed whose tills soon run out of cash has few.
    assertThat(visits).as("visits of seed %d", seed).hasSizeGreaterThan(PEOPLE / 2);
    assertThat(byBank.settled()).as("by transfer with seed %d", seed).isPositive();
    assertThat(in(ledger::recompute)).as("seed %d", seed).isEmpty();
    everyReceiptIsTheSumOfItsLines();
  }

  /** Of those that were taken back too. */
  private void everyReceiptIsTheSumOfItsLines() {
    List<VisitReceipt> receipts = new ArrayList<>();
    for (UUID desk : atDesk.keySet()) {
      UUID shift = in(() -> tills.openAt(desk)).orElseThrow().id();
      receipts.addAll(in(() -> papers.ofShift(shift)));
    }
    assertThat(receipts).hasSize(visits.size());
    for (VisitReceipt receipt : receipts) {
      assertThat(sum(receipt, Line.Way.IN)).isEqualTo(receipt.due());
      assertThat(sum(receipt, Line.Way.IN)).isEqualTo(receipt.given() - receipt.change());
      assertThat(
              in(() -> ledger.entries(receipt.operation())).stream().mapToLong(Entry::amount).sum())
          .isEqualTo(sum(receipt, Line.Way.IN) + sum(receipt, Line.Way.OUT));
    }
  }

  private static long sum(VisitReceipt receipt, Line.Way way) {
    return receipt.lines().stream()
        .filter(line -> line.way() == way)
        .mapToLong(VisitReceipt.Position::amount)
        .sum();
  }

  private Actor who(OperationRequest request) {
    return Objects.requireNonNull(atDesk.get(request.deskId()));
  }

  private List<Act> acts(UUID desk) {
    return switch (random.nextInt(16)) {
      case 10, 11, 12 -> List.of(byBank.asks());
      case 13, 14, 15 -> byBank.pays();
      case 0 -> List.of(present(pick(people)));
      case 1 -> List.of(askReversal());
      case 2 -> List.of(new AnswerReversal(anyReversal(), random.nextInt(3) > 0, "Đã xem lại"));
      case 3 -> List.of(new Remit(UUID.randomUUID(), otherThan(desk), notes(random.nextInt(20))));
      case 4 -> List.of(receive(desk));
      default -> visit();
    };
  }

  /** A pension, some bills or both; now and then of somebody else, or wrongly counted. */
  private List<Act> visit() {
    List<Act> acts = new ArrayList<>();
    long due = 0;
    long paidOut = 0;
    if (random.nextInt(3) > 0) {
      Pensioner one = pick(people);
      UUID presentation = presented.get(one.duty());
      if (presentation == null || random.nextInt(3) == 0) {
        Present present = present(one);
        presentation = present.presentation();
        acts.add(present);
      }
      acts.add(new PayDuty(one.duty(), presentation));
      paidOut = PENSION;
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      Bill bill = pick(bills);
      acts.add(new TakeBill(bill.quote(), bill.amount()));
      due += bill.amount();
    }
    long slip = random.nextInt(10) == 0 ? NOTE : 0;
    acts.add(new Settle(UUID.randomUUID(), null, due, due + slip * 2, paidOut + slip));
    return acts;
  }

  private Present present(Pensioner one) {
    return new Present(
        UUID.randomUUID(),
        one.person(),
        List.of(one.duty()),
        Proof.CARD,
        random.nextInt(10) == 0 ? pick(people).number() : one.number(),
        null,
        null,
        null,
        null);
  }

  private void remember(OperationRequest request) {
    for (Act act : request.acts()) {
      if (act instanceof Present present) {
        presented.put(present.duties().getFirst(), present.presentation());
      } else if (act instanceof Settle) {
        visits.add(request.operationId());
      }
    }
  }

  private AskReversal askReversal() {
    UUID operation = visits.isEmpty() ? UUID.randomUUID() : pick(visits);
    return new AskReversal(UUID.randomUUID(), operation, "Chi nhầm người");
  }

  private UUID anyReversal() {
    List<UUID> waiting =
        in(() -> tills.reversalsOf(cash.place.office())).stream()
            .filter(each -> !each.answered())
            .map(Reversal::id)
            .toList();
    return waiting.isEmpty() ? UUID.randomUUID() : pick(waiting);
  }

  private UUID otherThan(UUID desk) {
    return atDesk.keySet().stream().filter(each -> !each.equals(desk)).findFirst().orElseThrow();
  }

  private ReceiveCash receive(UUID desk) {
    List<Remittance> here =
        in(() -> tills.inTransit(cash.place.office())).stream()
            .filter(each -> each.takerDesk().equals(desk))
            .toList();
    return here.isEmpty()
        ? new ReceiveCash(UUID.randomUUID(), notes(1))
        : new ReceiveCash(here.getFirst().id(), notes((int) (here.getFirst().offered() / NOTE)));
  }

  private static List<Pieces> notes(int pieces) {
    return pieces == 0 ? List.of() : List.of(new Pieces(NOTE, pieces));
  }

  private void theLawHolds(String when) {
    byBank.theLawHolds(when);
    assertThat(in(() -> ledger.trialBalance(cash.place.office())).balances()).as(when).isTrue();
    List<DutySum> sums = in(() -> duties.sums(round.roster()));
    long paid = sums.stream().mapToLong(sum -> sum.paid().total().dong()).sum();
    assertThat(ofOffice(AccountPurpose.FUND, round.programme().programmeId()))
        .as(when)
        .isEqualTo(-paid);
    assertThat(ask(PAYMENTS_THAT_COUNT)).as(when).isEqualTo(paid);
    for (DutySum sum : sums) {
      assertThat(sum.paid().count() + sum.unpaid().count()).as(when).isEqualTo(PEOPLE);
    }
    assertThat(ofOffice(AccountPurpose.BILLER, biller)).as(when).isEqualTo(ask(BILLS_TAKEN));
    assertThat(ask(BILLS_TAKEN_TWICE)).as(when).isZero();
    assertThat(cashOfTheTills()).as(when).isEqualTo(ofOffice(AccountPurpose.TILL_CASH, null));
    assertThat(cashAsTheCentreSeesIt()).as(when).isEqualTo(cashOfTheTills());
  }

  /** What the tills themselves show. */
  private long cashOfTheTills() {
    return atDesk.keySet().stream()
        .mapToLong(desk -> in(() -> ledger.amount(tills.openAt(desk).orElseThrow().cash())))
        .sum();
  }

  private long cashAsTheCentreSeesIt() {
    return in(() -> ledger.byOffice(Set.of(AccountPurpose.TILL_CASH))).stream()
        .filter(sum -> sum.office().equals(cash.place.office()))
        .mapToLong(OfficeSum::amount)
        .sum();
  }

  private long ofOffice(AccountPurpose purpose, @Nullable UUID subject) {
    return in(() -> ledger.ofOffice(cash.place.office(), List.of(purpose))).stream()
        .filter(each -> subject == null || each.account().subject().equals(subject.toString()))
        .mapToLong(Balance::amount)
        .sum();
  }

  private long ask(String question) {
    return in(() ->
        jdbc.sql(question)
            .params(Map.of("roster", round.roster(), "biller", biller))
            .query(Long.class)
            .single());
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.THANH_HOA, question::get);
  }
}

package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.gandan.benefit.Rosters;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Balance;
import vn.gandan.ledger.Ledger;
import vn.gandan.ledger.OfficeSum;
import vn.gandan.network.Network;
import vn.gandan.operation.Act;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationRequest;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.till.BankSlip;
import vn.gandan.till.CloseTill;
import vn.gandan.till.Difference;
import vn.gandan.till.DisputeDifference;
import vn.gandan.till.OpenTill;
import vn.gandan.till.Pieces;
import vn.gandan.till.ReceiveCash;
import vn.gandan.till.Remit;
import vn.gandan.till.Remittance;
import vn.gandan.till.ResumeTill;
import vn.gandan.till.SettleDifference;
import vn.gandan.till.Shift;
import vn.gandan.till.SuspendTill;
import vn.gandan.till.Tills;
import vn.gandan.till.WithdrawRemittance;

/**
 * Random shifts of two tills, a courier and a vault, with pensions paid and fees taken and both
 * taken back by two: counts that do not agree, retries, what arrives later than it was sent,
 * foolish acts, transactions that vanish before their commit. After each act the law still holds.
 */
@GandanTest
class RandomShiftsTest {
  private static final int ACTS = 450;
  private static final int NOTE = 10_000;
  private static final List<AccountPurpose> SEEN_BY_ALL =
      List.of(
          AccountPurpose.TILL_CASH,
          AccountPurpose.VAULT_CASH,
          AccountPurpose.FUND,
          AccountPurpose.STATE_FEES);

  @Autowired Network network;
  @Autowired OperationDoor door;
  @Autowired Ledger ledger;
  @Autowired Tills tills;
  @Autowired Rosters rosters;
  @Autowired Catalogue catalogue;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  private CommunePost place;
  private final Random random = new Random();
  private final Map<UUID, Actor> atDesk = new HashMap<>();
  private final List<OperationRequest> late = new ArrayList<>();
  private BadHour hour;
  private VisitorsAtVietHung visitors;

  @BeforeEach
  void vietHung() {
    place = CommunePost.vietHung(network);
    hour = new BadHour(door, transactions, TestDatabases.QUANG_NINH);
    RoundByActs round = new RoundByActs(place, door, rosters, network);
    visitors = new VisitorsAtVietHung(place, random, round, tills, ledger, jdbc);
  }

  @ParameterizedTest(name = "the shifts of seed {0}")
  @MethodSource("vn.gandan.journeys.BadHour#seeds")
  void everyDongIsOnOneAccountWhateverHappens(long seed) {
    random.setSeed(seed);
    staff(seed);
    endOpenShifts();
    Fees.decide(door, catalogue, TestDatabases.QUANG_NINH);
    visitors.come(door, Objects.requireNonNull(atDesk.get(place.counter())));
    int done = 0;
    List<OperationRequest> committed = new ArrayList<>();
    for (int i = 0; i < ACTS; i++) {
      OperationRequest request = next();
      if (random.nextInt(8) == 0) {
        hour.vanishes(request, who(request));
      }
      if (hour.commits(request, who(request))) {
        done++;
        committed.add(request);
        visitors.remember(request);
      }
      if (!committed.isEmpty() && random.nextInt(5) == 0) {
        OperationRequest before = pick(committed);
        List<Balance> books = everyAccount();
        hour.comesAgain(before, who(before));
        assertThat(everyAccount()).isEqualTo(books);
      }
      theLawHolds("seed %d, act %d: %s".formatted(seed, i, request.acts()));
    }
    assertThat(done).as("committed of %d with seed %d", ACTS, seed).isGreaterThan(ACTS / 8);
    assertThat(visitors.settled()).as("visits with seed %d", seed).isGreaterThan(5);
    assertThat(in(ledger::recompute)).as("seed %d", seed).isEmpty();
  }

  /** Now and then one is overtaken by those that were made after it. */
  private OperationRequest next() {
    if (!late.isEmpty() && random.nextInt(8) == 0) {
      return late.remove(random.nextInt(late.size()));
    }
    OperationRequest made = made();
    if (random.nextInt(10) > 0) {
      return made;
    }
    late.add(made);
    return made();
  }

  private OperationRequest made() {
    UUID desk = pick(List.copyOf(atDesk.keySet()));
    return new OperationRequest(UUID.randomUUID(), desk, Instant.now(), null, acts(desk));
  }

  /** Other tests of the same office may have left shifts open under other names. */
  private void endOpenShifts() {
    for (UUID desk : List.of(place.counter(), place.secondCounter(), place.device())) {
      in(() -> tills.openAt(desk))
          .ifPresent(open -> {
            Actor owner = new Actor(open.clerk(), null, roleAt(desk), place.office(), "22");
            in(() ->
                door.submit(
                    new OperationRequest(
                        UUID.randomUUID(),
                        desk,
                        Instant.now(),
                        null,
                        List.of(
                            new CloseTill(
                                open.id(), List.of(), UUID.randomUUID(), place.vault(), 0))),
                    owner));
          });
    }
  }

  private Role roleAt(UUID desk) {
    return desk.equals(place.device()) ? Role.COURIER : Role.CLERK;
  }

  private void staff(long seed) {
    atDesk.put(place.counter(), actor(Role.CLERK, "one", seed));
    atDesk.put(place.secondCounter(), actor(Role.DIRECTOR, "two", seed));
    atDesk.put(place.device(), actor(Role.COURIER, "three", seed));
    atDesk.put(place.vault(), actor(Role.VAULT_KEEPER, "four", seed));
  }

  private Actor actor(Role role, String name, long seed) {
    UUID account = UUID.nameUUIDFromBytes((name + seed).getBytes(StandardCharsets.UTF_8));
    return new Actor(account, null, role, place.office(), "22");
  }

  private List<Act> acts(UUID desk) {
    if (desk.equals(place.vault())) {
      return List.of(atTheVault(desk));
    }
    boolean counter = !desk.equals(place.device());
    boolean open = in(() -> tills.openAt(desk)).isPresent();
    // Whoever has a till open mostly serves; whoever has none is sometimes asked all the same.
    return counter && random.nextInt(open ? 2 : 8) == 0
        ? visitors.visit()
        : List.of(atTheTill(desk));
  }

  private Act atTheVault(UUID desk) {
    return switch (random.nextInt(6)) {
      case 0 ->
          new BankSlip(
              UUID.randomUUID(),
              random.nextInt(4) == 0 ? BankSlip.Way.DEPOSITED : BankSlip.Way.DRAWN,
              UUID.randomUUID().toString(),
              notes(1 + random.nextInt(300)));
      case 1 -> receive(desk);
      case 2 -> dispute();
      case 3 -> visitors.answerReversal();
      default -> remit(desk);
    };
  }

  private Act atTheTill(UUID desk) {
    UUID shift = in(() -> tills.openAt(desk)).map(Shift::id).orElseGet(UUID::randomUUID);
    return switch (random.nextInt(16)) {
      case 0, 1 -> new OpenTill(UUID.randomUUID());
      case 2 -> new SuspendTill(shift);
      case 3 -> new ResumeTill(shift);
      case 4 ->
          new CloseTill(
              shift,
              notes(random.nextInt(60)),
              UUID.randomUUID(),
              random.nextBoolean() ? place.vault() : desk,
              random.nextInt(2));
      case 5 -> remit(desk);
      case 6 -> new WithdrawRemittance(anyRemittance());
      case 7 -> settleOrDispute();
      case 8, 9 -> visitors.askReversal();
      case 10 -> visitors.answerReversal();
      default -> receive(desk);
    };
  }

  private Act settleOrDispute() {
    return random.nextBoolean()
        ? dispute()
        : new SettleDifference(
            anyDifference(), pick(List.of(Difference.Outcome.values())), "Đã xem xét");
  }

  private Act dispute() {
    return new DisputeDifference(anyDifference(), "Sổ không đúng");
  }

  private Act remit(UUID from) {
    List<UUID> desks =
        List.of(place.counter(), place.secondCounter(), place.device(), place.vault(), from);
    return new Remit(UUID.randomUUID(), pick(desks), notes(random.nextInt(80)));
  }

  private Act receive(UUID desk) {
    List<Remittance> here =
        in(() -> tills.inTransit(place.office())).stream()
            .filter(each -> each.takerDesk().equals(desk))
            .toList();
    if (here.isEmpty()) {
      return new ReceiveCash(anyRemittance(), notes(3));
    }
    Remittance one = pick(here);
    long pieces = one.offered() / NOTE + (random.nextInt(4) == 0 ? random.nextInt(5) - 2 : 0);
    return new ReceiveCash(one.id(), notes((int) Math.max(0, pieces)));
  }

  private UUID anyRemittance() {
    List<Remittance> all = in(() -> tills.inTransit(place.office()));
    return all.isEmpty() ? UUID.randomUUID() : pick(all).id();
  }

  private UUID anyDifference() {
    List<Difference> all = in(() -> tills.differencesOf(place.office()));
    return all.isEmpty() ? UUID.randomUUID() : pick(all).id();
  }

  private static List<Pieces> notes(int pieces) {
    return pieces == 0 ? List.of() : List.of(new Pieces(NOTE, pieces));
  }

  private Actor who(OperationRequest request) {
    return Objects.requireNonNull(atDesk.get(request.deskId()));
  }

  private List<Balance> everyAccount() {
    return in(() -> ledger.ofOffice(place.office(), List.of(AccountPurpose.values())));
  }

  private void theLawHolds(String when) {
    assertThat(in(() -> ledger.trialBalance(place.office())).balances()).as(when).isTrue();
    long open =
        in(() -> tills.inTransit(place.office())).stream().mapToLong(Remittance::offered).sum();
    long transit =
        in(() -> ledger.ofOffice(place.office(), List.of(AccountPurpose.TRANSIT))).stream()
            .mapToLong(Balance::amount)
            .sum();
    assertThat(transit).as(when).isEqualTo(open);
    long differences =
        in(() -> tills.differencesOf(place.office())).stream()
            .filter(Difference::open)
            .mapToLong(Difference::amount)
            .sum();
    assertThat(notSettled()).as(when).isEqualTo(-differences);
    assertThat(heldByClosedShifts()).as(when).isZero();
    for (AccountPurpose purpose : SEEN_BY_ALL) {
      long centre = asTheCentreSees(purpose);
      assertThat(centre).as("%s, %s", purpose, when).isEqualTo(asTheHandsSee(purpose));
      assertThat(centre).as("%s, %s", purpose, when).isEqualTo(asTheOfficeSees(purpose));
    }
    visitors.theLawHolds(when);
  }

  /** What each till, the vault and the office have on their own account. */
  private long asTheHandsSee(AccountPurpose purpose) {
    return everyAccount().stream()
        .map(Balance::account)
        .filter(account -> account.purpose() == purpose)
        .mapToLong(account -> in(() -> ledger.amount(account)))
        .sum();
  }

  private long asTheOfficeSees(AccountPurpose purpose) {
    return in(() -> ledger.ofOffice(place.office(), List.of(purpose))).stream()
        .mapToLong(Balance::amount)
        .sum();
  }

  private long asTheCentreSees(AccountPurpose purpose) {
    return in(() -> ledger.byOffice(List.of(purpose))).stream()
        .filter(sum -> sum.office().equals(place.office()))
        .mapToLong(OfficeSum::amount)
        .sum();
  }

  private long notSettled() {
    return in(() ->
            ledger.ofOffice(
                place.office(),
                List.of(AccountPurpose.SHORT, AccountPurpose.OVER, AccountPurpose.DISPUTED)))
        .stream()
        .mapToLong(each -> each.debits() - each.credits())
        .sum();
  }

  /** What a closed shift still holds: nothing, ever. */
  private long heldByClosedShifts() {
    return in(() ->
        jdbc.sql(
                """
                select coalesce(sum(abs(a.debits - a.credits)), 0)::bigint
                  from ledger_account a
                  join till_closing c on c.shift_id = a.holder_id
                """)
            .query(Long.class)
            .single());
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> T in(Supplier<T> question) {
    return ProvinceRoute.in(TestDatabases.QUANG_NINH, question::get);
  }
}

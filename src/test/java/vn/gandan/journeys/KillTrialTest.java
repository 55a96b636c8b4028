package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.FormatMethod;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gandan.access.Browser;
import vn.gandan.collection.SimulatedBiller;
import vn.gandan.collection.SimulatedBiller.Manner;
import vn.gandan.operation.OperationDoor;

/**
 * The program and, apart, its PostgreSQL are killed at random instants while eight clerks serve. A
 * handful of kills in every check; {@code trials/kills 200} does it in earnest.
 */
class KillTrialTest {
  private static final int FEWEST_ANSWERS = 20;
  private static final int MOST_ANSWERS = 150;
  private static final List<String> PROVINCES = List.of("thanh_hoa", "quang_ninh");

  /** Each clerk and director of the demonstration. */
  private static final List<ClerkUnderFire.Place> PLACES =
      Stream.of("hac-thanh 14797", "luu-ve 16438", "ha-long 06688", "viet-hung 06661")
          .map(office -> office.split(" "))
          .flatMap(office ->
              Stream.of(
                  new ClerkUnderFire.Place(office[0], office[1], false),
                  new ClerkUnderFire.Place(office[0], office[1], true)))
          .toList();

  /** Who is killed. */
  private enum Kill {
    PROGRAM,
    /** PostgreSQL's first process; the program is ended afterwards and both are started again. */
    DATABASE,
    /** One process of PostgreSQL; nobody starts anything. */
    SESSION,
    /** Both at once, as when the power goes. */
    BOTH,
    /** The program once more, while it starts after having been killed. */
    STARTING
  }

  @TempDir Path folder;

  private final long seed = Long.getLong("gandan.random.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<ClerkUnderFire> clerks = new ArrayList<>();
  private final List<Long> starts = new ArrayList<>();
  private final Map<Kill, Integer> killed = new EnumMap<>(Kill.class);
  private final Map<String, WaitingRoom> rooms = new HashMap<>();
  private final Map<String, BillsUnderFire> bills = new HashMap<>();
  private long pending;
  private int reprinted;

  @Test
  void whateverIsKilledABasketIsCommittedOrAbsentAndEveryAnswerStands() {
    say("kill trial with seed %d", seed);
    try (SimulatedBiller peer = new SimulatedBiller(Duration.ofSeconds(5));
        KilledProgram program = new KilledProgram(folder)) {
      program.start();
      List<Kill> kills = kills();
      PROVINCES.forEach(province -> prepare(program, province, peer, kills.size()));
      PLACES.forEach(place -> open(program.port(), place));
      for (int i = 0; i < kills.size(); i++) {
        Kill kill = kills.get(i);
        String when = "seed %d, kill %d: %s".formatted(seed, i + 1, kill);
        peer.whenPaid(random.nextInt(3) == 0 ? Manner.LOSES_ANSWER : Manner.HONEST);
        serveAndKill(program, kill);
        killed.merge(kill, 1, Integer::sum);
        verify(program, peer, when);
        if (i % 10 == 9) {
          say("%d kills, %d operations answered", i + 1, of(ClerkUnderFire::answered).size());
        }
      }
      peer.honest();
      boolean inEarnest = Integer.getInteger("gandan.kills", 0) > 0;
      if (inEarnest) {
        everyBillIsTold(program, peer);
      }
      tell(peer);
      program.end();
      if (inEarnest) {
        assertThat(program.recount()).as("the books added up by the program").isZero();
      }
    }
  }

  /** Two kinds at fixed places in the check, any kind in a long trial. */
  private List<Kill> kills() {
    int asked = Integer.getInteger("gandan.kills", 0);
    if (asked == 0) {
      return List.of(Kill.PROGRAM, Kill.SESSION, Kill.PROGRAM, Kill.DATABASE, Kill.PROGRAM);
    }
    List<Kill> kills = new ArrayList<>();
    for (int i = 0; i < asked; i++) {
      // Half of them the program alone.
      Kill[] all = Kill.values();
      kills.add(random.nextBoolean() ? Kill.PROGRAM : all[1 + random.nextInt(all.length - 1)]);
    }
    return kills;
  }

  /**
   * Before anybody serves: a fee, a price, a biller, and a list of people who are paid from today
   * on.
   */
  private void prepare(KilledProgram program, String province, SimulatedBiller peer, int kills) {
    String logins = province.replace('_', '-');
    decideTheFee(program.port(), logins);
    publishThePostage(program.port(), logins);
    bills.put(province, new BillsUnderFire(program.port(), logins, peer));
    List<RoundByPages.Commune> communes =
        PLACES.stream()
            .filter(place -> place.province().equals(province))
            .map(place -> new RoundByPages.Commune(place.office(), place.commune()))
            .distinct()
            .toList();
    RoundByPages round =
        new RoundByPages(program.port(), logins, program.database(province), communes);
    round.freeze(200 + FEWEST_ANSWERS * kills / 4);
    communes.forEach(
        commune -> rooms.put(commune.code(), new WaitingRoom(round.owed(commune.code()))));
  }

  /** The centre enters what the People's Council decided, on its page. */
  private static void decideTheFee(int port, String province) {
    Browser centre = new Browser(port);
    centre.signIn("buu-dien-tinh." + province, "mot cua gan dan 2026");
    String today = LocalDate.now(OperationDoor.ZONE).toString();
    assertThat(
            centre
                .post(
                    "/phi-cua-tinh?thu-tuc=1.001193",
                    "/phi-cua-tinh",
                    Map.of(
                        "operationId",
                        UUID.randomUUID().toString(),
                        "thu-tuc",
                        "1.001193",
                        "channel",
                        "POST",
                        "amount",
                        Long.toString(Fees.BIRTH_FEE),
                        "decision",
                        "12/NQ-HĐND",
                        "decidedOn",
                        today,
                        "from",
                        today))
                .statusCode())
        .isEqualTo(302);
  }

  /** What the post charges for bringing a result home, on the page of its prices. */
  private static void publishThePostage(int port, String province) {
    Browser centre = new Browser(port);
    centre.signIn("buu-dien-tinh." + province, "mot cua gan dan 2026");
    String today = LocalDate.now(OperationDoor.ZONE).toString();
    assertThat(
            centre
                .post(
                    "/bang-gia-cuoc",
                    "/bang-gia-cuoc",
                    Map.of(
                        "operationId",
                        UUID.randomUUID().toString(),
                        "item",
                        Postage.ITEM,
                        "dong",
                        Long.toString(Postage.HOME),
                        "decision",
                        "07/QĐ-BĐT",
                        "decided",
                        today,
                        "from",
                        today))
                .statusCode())
        .isEqualTo(302);
  }

  private void open(int port, ClerkUnderFire.Place place) {
    ClerkUnderFire clerk =
        new ClerkUnderFire(
            place,
            clerks.size(),
            Objects.requireNonNull(rooms.get(place.commune())),
            Objects.requireNonNull(bills.get(place.province())),
            port,
            random);
    clerk.signIn();
    clerks.add(clerk);
  }

  private void serveAndKill(KilledProgram program, Kill kill) {
    AtomicBoolean open = new AtomicBoolean(true);
    AtomicInteger answers = new AtomicInteger();
    List<Callable<Boolean>> work = new ArrayList<>();
    for (ClerkUnderFire clerk : clerks) {
      work.add(() -> {
        clerk.work(open::get, answers::incrementAndGet);
        return true;
      });
    }
    try (ExecutorService counters = Executors.newFixedThreadPool(clerks.size())) {
      List<Future<Boolean>> busy = work.stream().map(counters::submit).toList();
      awaitAnswers(answers, FEWEST_ANSWERS + random.nextInt(MOST_ANSWERS));
      KilledProgram.pause(random.nextInt(50));
      strike(program, kill);
      open.set(false);
      for (Future<Boolean> each : busy) {
        each.get();
      }
    } catch (ExecutionException failed) {
      throw new AssertionError("seed " + seed, failed.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    rise(program, kill);
  }

  /** By work and not by time, since a program that was just started is slow on a busy machine. */
  private static void awaitAnswers(AtomicInteger answers, int wanted) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (answers.get() < wanted && System.nanoTime() < end) {
      KilledProgram.pause(5);
    }
  }

  private static void strike(KilledProgram program, Kill kill) {
    switch (kill) {
      case PROGRAM, STARTING -> program.kill();
      case DATABASE -> program.killDatabase();
      case SESSION -> program.killSession();
      case BOTH -> {
        program.killDatabase();
        program.kill();
      }
    }
    if (kill == Kill.SESSION || kill == Kill.DATABASE) {
      // The clerks go on for a moment and are told that nothing answers.
      KilledProgram.pause(500);
    }
  }

  private void rise(KilledProgram program, Kill kill) {
    switch (kill) {
      case SESSION -> program.awaitReady();
      case DATABASE -> {
        program.end();
        starts.add(program.start().toMillis());
      }
      case PROGRAM, BOTH -> starts.add(program.start().toMillis());
      case STARTING -> {
        program.launch();
        KilledProgram.pause(random.nextInt(8_000));
        program.kill();
        starts.add(program.start().toMillis());
      }
    }
  }

  private void verify(KilledProgram program, SimulatedBiller peer, String when) {
    List<UUID> answered = of(ClerkUnderFire::answered);
    List<UUID> known = new ArrayList<>(answered);
    known.addAll(of(ClerkUnderFire::inDoubt));
    long present = 0;
    pending = 0;
    for (String province : PROVINCES) {
      AfterTheKill after = new AfterTheKill(program.database(province));
      after.theBooksAreWhole(when);
      present += after.present(answered);
      assertThat(after.present(of(ClerkUnderFire::refused))).as("refused, %s", when).isZero();
      after.everyReceiptIsAsItWasTold(receipts(province), known, when);
      pending +=
          after.theBillerWasToldWhatWasTaken(
              Objects.requireNonNull(bills.get(province)), peer, when);
    }
    assertThat(present).as("answered and there, %s", when).isEqualTo(answered.size());
    for (ClerkUnderFire clerk : clerks) {
      clerk.provesItsAnswers();
      reprinted += clerk.reprints();
    }
  }

  /** Whoever died in the middle of telling it is missed after some time, and it is asked again. */
  private void everyBillIsTold(KilledProgram program, SimulatedBiller peer) {
    long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
    do {
      KilledProgram.pause(2_000);
      verify(program, peer, "at the end, seed " + seed);
    } while (pending > 0 && System.nanoTime() < end);
    assertThat(pending).as("bills of which the biller was not told, seed %d", seed).isZero();
  }

  private List<UUID> of(Function<ClerkUnderFire, List<UUID>> which) {
    return clerks.stream().flatMap(clerk -> which.apply(clerk).stream()).toList();
  }

  private List<VisitUnderFire.Told> receipts(String province) {
    return clerks.stream()
        .filter(clerk -> clerk.province().equals(province))
        .flatMap(clerk -> clerk.receipts().stream())
        .toList();
  }

  private void tell(SimulatedBiller peer) {
    List<VisitUnderFire.Told> receipts =
        PROVINCES.stream().flatMap(each -> receipts(each).stream()).toList();
    Map<String, Long> lines =
        receipts.stream()
            .flatMap(receipt -> receipt.lines().stream())
            .collect(
                Collectors.groupingBy(
                    VisitUnderFire.Line::service, TreeMap::new, Collectors.counting()));
    assertThat(lines)
        .as("served with seed %d", seed)
        .containsOnlyKeys("bill", "dossier-fee", "payout", "result-postage");
    Collections.sort(starts);
    say("kills %s", killed);
    say(
        "operations answered %d, of them receipts %d with lines %s; refused as paid before %d; answers lost on the way %d",
        of(ClerkUnderFire::answered).size(),
        receipts.size(),
        lines,
        of(ClerkUnderFire::refused).size(),
        clerks.stream().mapToInt(ClerkUnderFire::lost).sum());
    say(
        "the biller was told of %d bills and has still to be told of %d",
        peer.books().size(), pending);
    say("receipts printed again and found equal %d", reprinted);
    say(
        "back after a kill: median %s, longest %s",
        Duration.ofMillis(starts.get(starts.size() / 2)), Duration.ofMillis(starts.getLast()));
    say("half baskets 0, answers missing 0, paid twice 0, books that differ 0");
  }

  /** The figures are what a long trial is for. */
  @FormatMethod
  @SuppressWarnings("SystemOut")
  private static void say(String words, Object... values) {
    System.out.println("trial: " + String.format(Locale.ROOT, words, values));
  }
}

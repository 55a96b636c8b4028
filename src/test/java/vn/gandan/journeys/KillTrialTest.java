package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.FormatMethod;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gandan.access.Browser;
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
  private int reprinted;

  @Test
  void whateverIsKilledABasketIsCommittedOrAbsentAndEveryAnswerStands() {
    say("kill trial with seed %d", seed);
    try (KilledProgram program = new KilledProgram(folder)) {
      program.start();
      PROVINCES.forEach(province -> decideTheFee(program.port(), province));
      open(program.port());
      List<Kill> kills = kills();
      for (int i = 0; i < kills.size(); i++) {
        Kill kill = kills.get(i);
        String when = "seed %d, kill %d: %s".formatted(seed, i + 1, kill);
        serveAndKill(program, kill);
        killed.merge(kill, 1, Integer::sum);
        verify(program, when);
        if (i % 10 == 9) {
          say("%d kills, %d operations answered", i + 1, answered().size());
        }
      }
      tell();
      program.end();
      if (Integer.getInteger("gandan.kills", 0) > 0) {
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

  /** The centre enters what the People's Council decided, on its page. */
  private static void decideTheFee(int port, String province) {
    Browser centre = new Browser(port);
    centre.signIn("buu-dien-tinh." + province.replace('_', '-'), "mot cua gan dan 2026");
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

  private void open(int port) {
    for (ClerkUnderFire.Place place : PLACES) {
      ClerkUnderFire clerk = new ClerkUnderFire(place, clerks.size(), port, random.nextLong());
      clerk.signIn();
      clerks.add(clerk);
    }
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

  private void verify(KilledProgram program, String when) {
    for (String province : PROVINCES) {
      new AfterTheKill(program.database(province)).theBooksAreWhole(when);
    }
    long present = 0;
    for (String province : PROVINCES) {
      AfterTheKill after = new AfterTheKill(program.database(province));
      present += after.present(answered());
      after.everyReceiptIsAsItWasTold(receipts(province), when);
    }
    assertThat(present).as("answered and there, %s", when).isEqualTo(answered().size());
    for (ClerkUnderFire clerk : clerks) {
      clerk.provesItsAnswers();
      reprinted += clerk.reprints();
    }
  }

  private List<UUID> answered() {
    return clerks.stream().flatMap(clerk -> clerk.answered().stream()).toList();
  }

  private List<ClerkUnderFire.Told> receipts(String province) {
    return clerks.stream()
        .filter(clerk -> clerk.province().equals(province))
        .flatMap(clerk -> clerk.receipts().stream())
        .toList();
  }

  private void tell() {
    int receipts = clerks.stream().mapToInt(clerk -> clerk.receipts().size()).sum();
    assertThat(receipts).as("baskets settled with seed %d", seed).isGreaterThan(killed.size());
    Collections.sort(starts);
    say("kills %s", killed);
    say(
        "operations answered %d, of them receipts %d; answers lost on the way %d",
        answered().size(), receipts, clerks.stream().mapToInt(ClerkUnderFire::lost).sum());
    say("receipts printed again and found equal %d", reprinted);
    say(
        "back after a kill: median %s, longest %s",
        Duration.ofMillis(starts.get(starts.size() / 2)), Duration.ofMillis(starts.getLast()));
    say("half baskets 0, answers missing 0, books that differ 0");
  }

  /** The figures are what a long trial is for. */
  @FormatMethod
  @SuppressWarnings("SystemOut")
  private static void say(String words, Object... values) {
    System.out.println("trial: " + String.format(Locale.ROOT, words, values));
  }
}

package vn.gandan.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationDoor.Outcome;
import vn.gandan.operation.OperationRequest;
import vn.gandan.party.Enrol;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/**
 * Random days of one commune: sensible acts and foolish ones, sent again and again, with processes
 * that die in the middle of an operation. After each act there is one holder for each thing, no
 * chain is broken and no status leaps.
 */
@GandanTest
class RandomDaysTest {
  private static final int ACTS = Integer.getInteger("gandan.random.acts", 250);

  @Autowired OperationDoor door;
  @Autowired Network network;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  /**
   * Two days that are always the same, and one that never is; {@code -Dgandan.random.seed} repeats
   * that one.
   */
  static List<Long> seeds() {
    return List.of(1L, 20_261_124L, Long.getLong("gandan.random.seed", System.nanoTime()));
  }

  @ParameterizedTest(name = "the day of seed {0}")
  @MethodSource("seeds")
  void everythingStaysInExactlyOneHand(long seed) {
    ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () -> {
          day(seed);
          return true;
        });
  }

  private void day(long seed) {
    CommunePost place = CommunePost.luuVe(network);
    Invariants invariants = new Invariants(jdbc);
    RandomDay day = new RandomDay(seed, place, people(place));
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < ACTS; i++) {
      RandomDay.Try attempt = day.next();
      String what = "seed %d, act %d: %s".formatted(seed, i, attempt.request().acts().getFirst());
      outcomes.merge(run(attempt, day, invariants, what), 1, Integer::sum);
      invariants.hold(what);
    }
    assertThat(outcomes).as("seed %d", seed).containsKey("committed");
    assertThat(outcomes.get("committed"))
        .as("seed %d: %s", seed, outcomes)
        .isGreaterThan(ACTS / 12);
  }

  private String run(RandomDay.Try attempt, RandomDay day, Invariants invariants, String what) {
    String before = invariants.size();
    try {
      if (what.hashCode() % 5 == 0) {
        dieBeforeTheCommit(attempt);
        assertThat(invariants.size()).as(what).isEqualTo(before);
      }
      Outcome first = door.submit(attempt.request(), attempt.actor());
      assertThat(first.first()).as(what).isTrue();
      day.learn(attempt.request(), first.receipt());
      String after = invariants.size();
      Outcome again = door.submit(attempt.request(), attempt.actor());
      assertThat(again.first()).as(what).isFalse();
      assertThat(again.receipt()).as(what).isEqualTo(first.receipt());
      assertThat(invariants.size()).as(what).isEqualTo(after);
      return "committed";
    } catch (RefusedException refused) {
      assertThat(invariants.size()).as(what).isEqualTo(before);
      return refused.refusal().code();
    }
  }

  /** All was written and nothing committed: what a process leaves that dies just then. */
  private void dieBeforeTheCommit(RandomDay.Try attempt) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          door.submit(attempt.request(), attempt.actor());
          status.setRollbackOnly();
        });
  }

  private List<UUID> people(CommunePost place) {
    Actor clerk = new Actor(UUID.randomUUID(), null, Role.CLERK, place.office(), "38");
    List<UUID> people = new ArrayList<>();
    for (String name : Set.of("Lê Văn An", "Phạm Thị Bình", "Đỗ Ngọc Chi")) {
      UUID person = UUID.randomUUID();
      people.add(person);
      door.submit(
          new OperationRequest(
              UUID.randomUUID(),
              place.counter(),
              Instant.now(),
              null,
              List.of(new Enrol(person, name, null, null, null, null, null, null, false))),
          clerk);
    }
    return people;
  }
}

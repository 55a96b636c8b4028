package vn.gandan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.Application;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/** Jobs of two provinces over stops, rollbacks and deaths of the process that runs them. */
class JobsTest {
  private static final Province HERE = TestDatabases.THANH_HOA;
  private static final Province THERE = TestDatabases.QUANG_NINH;

  private final TestDatabase database = TestDatabases.fresh();

  @Test
  void aJobRunsWhereAndWhenItsTransactionCommits() {
    try (Started process = start(true)) {
      UUID committed = UUID.randomUUID();
      UUID rolledBack = UUID.randomUUID();
      assertThatThrownBy(() -> process.write(HERE, rolledBack, true))
          .hasMessage("nothing of this happened");
      process.write(HERE, committed, false);
      process.awaits(() -> process.errand().ran().equals(List.of("38/" + committed)));
      // It is gone a moment after it has run.
      process.awaits(() -> process.waiting(HERE) + process.waiting(THERE) == 0);
      assertThatThrownBy(() -> ProvinceRoute.in(HERE, () -> later(process.jobs(), committed)))
          .as("outside of a transaction")
          .isInstanceOf(IllegalTransactionStateException.class);
    }
  }

  @Test
  void whatAStoppedProcessLeftIsDoneByTheNextOneInItsOwnProvince() {
    UUID here = UUID.randomUUID();
    UUID there = UUID.randomUUID();
    try (Started stopped = start(false)) {
      stopped.write(HERE, here, false);
      stopped.write(THERE, there, false);
      assertThat(stopped.errand().ran()).isEmpty();
    }
    try (Started next = start(true)) {
      next.awaits(() -> next.errand().ran().size() >= 2);
      assertThat(next.errand().ran()).containsExactlyInAnyOrder("38/" + here, "22/" + there);
      next.awaits(() -> next.waiting(HERE) + next.waiting(THERE) == 0);
    }
  }

  @Test
  void aJobInTheHandsOfADeadProcessIsTakenOver() {
    UUID id = UUID.randomUUID();
    try (Started died = start(false)) {
      died.write(HERE, id, false);
    }
    around(
        "update job_waiting set picked = true, picked_by = 'killed', version = 2,"
            + " last_heartbeat = now() - interval '2 minutes'");
    try (Started next = start(true)) {
      next.awaits(() -> next.errand().ran().equals(List.of("38/" + id)));
    }
  }

  @Test
  void whatFailsIsTriedAgainAndWhatAsksForItRunsAgain() {
    try (Started process = start(true)) {
      UUID failing = UUID.randomUUID();
      process.errand().failNext(1);
      process.write(HERE, failing, false);
      // The pause after the first failure is five seconds, and a look a second.
      process.awaits(() -> process.errand().ran().size() == 2 && process.waiting(HERE) == 0);
      UUID asking = UUID.randomUUID();
      process.errand().askAgain(2);
      process.write(THERE, asking, false);
      process.awaits(() -> process.errand().ran().size() == 5 && process.waiting(THERE) == 0);
      assertThat(process.errand().ran())
          .containsExactly(
              "38/" + failing, "38/" + failing, "22/" + asking, "22/" + asking, "22/" + asking);
    }
  }

  @Test
  void askedForTwiceItIsOneJobAtTheEarlierInstant() {
    try (Started process = start(false)) {
      UUID id = UUID.randomUUID();
      Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
      process.write(HERE, id, tomorrow);
      process.write(HERE, id, tomorrow.minusSeconds(600));
      process.write(HERE, id, tomorrow.plusSeconds(600));
      assertThat(process.waiting(HERE)).isEqualTo(1);
      try (HikariDataSource owner = database.owner(HERE.schema())) {
        assertThat(
                JdbcClient.create(owner)
                    .sql("select count(*) from job_waiting where execution_time < :at")
                    .param("at", java.sql.Timestamp.from(tomorrow.minusSeconds(300)))
                    .query(Long.class)
                    .single())
            .isEqualTo(1);
      }
    }
  }

  @Test
  void whatFailsAndFailsIsShownAndSoIsAKindThatNobodyKnows() {
    try (Started process = start(false)) {
      process.write(HERE, UUID.randomUUID(), Instant.now().plus(Duration.ofDays(1)));
      assertThat(process.stuck(HERE)).isEmpty();
      around(
          "update job_waiting set consecutive_failures = %d, last_failure = now()"
              .formatted(JobRules.STUCK_AFTER));
      around(
          "insert into job_waiting (task_name, task_instance, execution_time, picked, version)"
              + " values ('gone.kind', 'x', now() - interval '3 hours', false, 1)");
      assertThat(process.stuck(HERE))
          .extracting(StuckJob::kind)
          .containsExactly("gone.kind", Errand.NAME);
    }
  }

  private void around(String statement) {
    try (HikariDataSource owner = database.owner(HERE.schema())) {
      assertThat(JdbcClient.create(owner).sql(statement).update()).isEqualTo(1);
    }
  }

  private static boolean later(Jobs jobs, UUID id) {
    jobs.later(Errand.NAME, id, Instant.now());
    return true;
  }

  /** One start of the program. */
  private record Started(ConfigurableApplicationContext context) implements AutoCloseable {

    Errand errand() {
      return context.getBean(Errand.class);
    }

    Jobs jobs() {
      return context.getBean(Jobs.class);
    }

    void write(Province province, UUID id, boolean thenFail) {
      inTransaction(
          province,
          () -> {
            later(jobs(), id);
            if (thenFail) {
              throw new IllegalStateException("nothing of this happened");
            }
          });
    }

    void write(Province province, UUID id, Instant at) {
      inTransaction(province, () -> jobs().later(Errand.NAME, id, at));
    }

    private void inTransaction(Province province, Runnable work) {
      TransactionTemplate transaction =
          new TransactionTemplate(
              context.getBean("provinceTransactions", PlatformTransactionManager.class));
      ProvinceRoute.in(
          province,
          () -> {
            transaction.executeWithoutResult(_ -> work.run());
            return true;
          });
    }

    long waiting(Province province) {
      return ProvinceRoute.in(province, () -> jobs().waiting());
    }

    List<StuckJob> stuck(Province province) {
      return ProvinceRoute.in(province, () -> jobs().stuck());
    }

    void awaits(BooleanSupplier fact) {
      Instant until = Instant.now().plusSeconds(30);
      while (!fact.getAsBoolean()) {
        assertThat(Instant.now()).as("ran: " + errand().ran()).isBefore(until);
        pause();
      }
    }

    private static void pause() {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public void close() {
      context.close();
    }
  }

  private Started start(boolean runs) {
    return new Started(
        new SpringApplicationBuilder(Application.class, Errand.class)
            .properties(
                Map.ofEntries(
                    Map.entry("server.port", "0"),
                    Map.entry("server.address", "127.0.0.1"),
                    Map.entry("gandan.job.run", Boolean.toString(runs)),
                    Map.entry("gandan.job.look", "1s"),
                    Map.entry("gandan.provinces", "22,38"),
                    Map.entry("gandan.database.url", database.url()),
                    Map.entry("gandan.database.user", database.server().appUser()),
                    Map.entry("gandan.database.password", database.server().appPassword()),
                    Map.entry("gandan.database.owner-user", database.server().ownerUser()),
                    Map.entry("gandan.database.owner-password", database.server().ownerPassword())))
            .run());
  }
}

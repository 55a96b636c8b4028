package vn.gandan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.storage.GandanTest;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.TestDatabases;

/** A connection that really dies, at each moment of a transaction, is told from a fault of ours. */
@GandanTest
class DatabaseAwayTest {
  private static final String KILL = "select pg_terminate_backend(:process)";

  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void whileAStatementRuns() {
    Throwable thrown = happens(this::kill);
    assertThat(DatabaseAway.caused(thrown)).as(String.valueOf(thrown)).isTrue();
  }

  @Test
  void betweenTwoStatements() {
    Throwable thrown =
        happens(process -> {
          another().executeWithoutResult(_ -> kill(process));
          jdbc.sql("select 1").query(Integer.class).single();
        });
    assertThat(DatabaseAway.caused(thrown)).as(String.valueOf(thrown)).isTrue();
  }

  @Test
  void beforeTheCommit() {
    Throwable thrown = happens(process -> another().executeWithoutResult(_ -> kill(process)));
    assertThat(DatabaseAway.caused(thrown)).as(String.valueOf(thrown)).isTrue();
  }

  @Test
  void beforeItIsUndoneBecauseOfSomethingElse() {
    Throwable thrown =
        happens(process -> {
          another().executeWithoutResult(_ -> kill(process));
          throw new IllegalStateException("a fault of ours");
        });
    assertThat(DatabaseAway.caused(thrown)).as(String.valueOf(thrown)).isTrue();
  }

  @Test
  void aWrongStatementIsOurFault() {
    Throwable thrown = happens(_ -> jdbc.sql("select 1 / 0").query(Integer.class).single());
    assertThat(DatabaseAway.caused(thrown)).as(String.valueOf(thrown)).isFalse();
  }

  private Throwable happens(Consumer<Integer> work) {
    return catchThrowable(() ->
        ProvinceRoute.in(
            TestDatabases.THANH_HOA,
            () ->
                new TransactionTemplate(transactions)
                    .execute(_ -> {
                      work.accept(
                          jdbc.sql("select pg_backend_pid()").query(Integer.class).single());
                      return true;
                    })));
  }

  private TransactionTemplate another() {
    TransactionTemplate another = new TransactionTemplate(transactions);
    another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return another;
  }

  private void kill(int process) {
    jdbc.sql(KILL).param("process", process).query(Boolean.class).single();
  }
}

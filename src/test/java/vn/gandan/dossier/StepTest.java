package vn.gandan.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.storage.TestDatabases;

class StepTest {

  @Test
  void theSchemaHoldsTheSameGraph() {
    try (HikariDataSource app = TestDatabases.fresh().app(TestDatabases.THANH_HOA)) {
      List<String> stored =
          JdbcClient.create(app)
              .sql(
                  """
                  select act || ' ' || from_status || ' ' || to_status
                    from dossier_transition
                   order by 1
                  """)
              .query(String.class)
              .list();
      assertThat(stored).containsExactlyInAnyOrderElementsOf(graph());
    }
  }

  @Test
  void everyStatusIsReached() {
    Set<Status> reached = EnumSet.noneOf(Status.class);
    reached.add(Step.HAND_IN.first());
    for (Step step : Step.values()) {
      step.from().forEach(from -> reached.add(step.to(from)));
    }
    assertThat(reached).containsExactlyInAnyOrder(Status.values());
  }

  @Test
  void onlyTheEndsAreAtRest() {
    for (Status status : Status.values()) {
      assertThat(Step.possible(status).isEmpty()).as(status.name()).isEqualTo(status.isFinal());
    }
  }

  private static Set<String> graph() {
    Set<String> lines = new TreeSet<>();
    lines.add("hand-in 0 " + Step.HAND_IN.first().code());
    for (Step step : Step.values()) {
      for (Status from : step.from()) {
        lines.add(step.code() + " " + from.code() + " " + step.to(from).code());
      }
    }
    return lines;
  }
}

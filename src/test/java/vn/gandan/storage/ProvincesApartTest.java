package vn.gandan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.storage.TestDatabases.TestDatabase;

/**
 * Two provinces in one database see nothing of each other, and the start check sees what is wrong.
 */
class ProvincesApartTest {
  private static final TestDatabase DATABASE = TestDatabases.fresh();
  private static RoutingDataSource routed;
  private static JdbcClient jdbc;

  @BeforeAll
  static void open() {
    routed =
        new RoutingDataSource(
            Map.of(
                TestDatabases.QUANG_NINH, DATABASE.app(TestDatabases.QUANG_NINH),
                TestDatabases.THANH_HOA, DATABASE.app(TestDatabases.THANH_HOA)));
    jdbc = JdbcClient.create(routed);
  }

  @AfterAll
  static void close() {
    routed.close();
  }

  @Test
  void aRowOfOneProvinceIsNotSeenInTheOther() {
    ProvinceRoute.in(
        TestDatabases.THANH_HOA,
        () ->
            jdbc.sql(
                    """
                    insert into operation_refusal
                           (operation_id, account_id, desk_id, acts, code, facts, recorded_at)
                    values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{}',
                            'custody.not-the-holder', '{}', now())
                    """)
                .update());
    assertThat(refusals(TestDatabases.THANH_HOA)).isEqualTo(1);
    assertThat(refusals(TestDatabases.QUANG_NINH)).isZero();
  }

  @Test
  void withoutAProvinceThereIsNoConnection() {
    assertThatThrownBy(() -> jdbc.sql("select 1").query(Integer.class).single())
        .hasStackTraceContaining("no province was chosen");
  }

  @Test
  void aTransactionNeverChangesItsProvince() {
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(routed));
    assertThatThrownBy(() ->
            ProvinceRoute.in(
                TestDatabases.THANH_HOA,
                () ->
                    transaction.execute(
                        _ -> ProvinceRoute.in(TestDatabases.QUANG_NINH, () -> true))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("quang_ninh");
  }

  @Test
  void theApplicationsRightsAreFit() {
    try (HikariDataSource app = DATABASE.app(TestDatabases.THANH_HOA)) {
      check(app).run();
    }
  }

  @Test
  void theOwnerMayNotServe() {
    try (HikariDataSource owner = DATABASE.owner("thanh_hoa")) {
      assertThatThrownBy(() -> check(owner).run())
          .hasMessageContaining("does not start on this database")
          .hasMessageContaining("owns ");
    }
  }

  @Test
  void aRightToRewriteAJournalStopsTheStart() {
    TestDatabase spoilt = TestDatabases.fresh();
    try (HikariDataSource owner = spoilt.owner("thanh_hoa");
        HikariDataSource app = spoilt.app(TestDatabases.THANH_HOA)) {
      JdbcClient.create(owner)
          .sql("grant delete on operation_operation to " + spoilt.server().appUser())
          .update();
      assertThatThrownBy(() -> check(app).run())
          .hasMessageContaining("may delete thanh_hoa.operation_operation");
    }
  }

  @Test
  void aClockFarOffStopsTheStart() {
    try (HikariDataSource app = DATABASE.app(TestDatabases.THANH_HOA)) {
      InstantSource wrong = InstantSource.fixed(Instant.parse("2020-01-01T00:00:00Z"));
      StartCheck check = new StartCheck(JdbcClient.create(app), List.of("thanh_hoa"), wrong);
      assertThatThrownBy(check::run).hasMessageContaining("clocks");
    }
  }

  private static StartCheck check(HikariDataSource pool) {
    return new StartCheck(
        JdbcClient.create(pool), List.of("thanh_hoa", "quang_ninh"), InstantSource.system());
  }

  private static int refusals(Province province) {
    return ProvinceRoute.in(
        province,
        () -> jdbc.sql("select count(*) from operation_refusal").query(Integer.class).single());
  }
}

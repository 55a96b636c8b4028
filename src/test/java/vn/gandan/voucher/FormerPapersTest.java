package vn.gandan.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.gandan.storage.TestDatabases;
import vn.gandan.storage.TestDatabases.TestDatabase;

/** A province that entered papers before there were vouchers, brought to today. */
class FormerPapersTest {
  private static final String SCHEMA = "former";

  /** Each paper by an operation that was recorded so many hours ago. */
  private static final String OPERATION =
      """
      insert into operation_operation
             (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, role, origin,
              acts, happened_at, recorded_at, clock_doubtful, business_day)
      values (:operation, 1, sha256('a'), gen_random_uuid(), gen_random_uuid(), 1,
              gen_random_uuid(), 'VAULT_KEEPER', 'counter', '{visit.pay-fees}',
              now() + :hours * interval '1 hour', now() + :hours * interval '1 hour', false,
              current_date)
      """;

  private final UUID office = UUID.randomUUID();

  @Test
  void whatWasEnteredBeforeThereWereVouchersDoesNotWait() {
    TestDatabase database = TestDatabases.fresh();
    try (HikariDataSource owner = database.owner(SCHEMA)) {
      migrate(database, owner, "2026.11.28.09?");
      JdbcClient jdbc = JdbcClient.create(owner);
      UUID former = operation(jdbc, -1);
      jdbc.sql(
              """
              insert into visit_fee_payment
                     (payment_id, office_id, agency_id, amount_dong, paper, turn, operation_id)
              values (gen_random_uuid(), :office, gen_random_uuid(), 8000, 'UNC-1', 1, :operation)
              """)
          .param("office", office)
          .param("operation", former)
          .update();
      migrate(database, owner, "2026.11.28.99?");
      UUID since = operation(jdbc, 1);
      jdbc.sql(
              """
              insert into voucher_voucher
                     (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong,
                      entered_by, business_day)
              values (:operation, 'visit.pay-fees', '', '', :office, 'UNC-2', 1, 9000,
                      gen_random_uuid(), current_date)
              """)
          .param("office", office)
          .param("operation", since)
          .update();
      migrate(database, owner, "latest");
      VoucherLists lists = new VoucherLists(jdbc);
      assertThat(lists.waiting(office, null)).extracting(Voucher::operation).containsExactly(since);
      assertThat(lists.waiting(office)).isEqualTo(1);
      List<Voucher> done = lists.done(office, null);
      assertThat(done).extracting(Voucher::operation).containsExactly(former);
      assertThat(done.getFirst().state()).isEqualTo(Voucher.State.FORMER);
    }
  }

  private static UUID operation(JdbcClient jdbc, int hours) {
    UUID operation = UUID.randomUUID();
    jdbc.sql(OPERATION).param("operation", operation).param("hours", hours).update();
    return operation;
  }

  private static void migrate(TestDatabase database, HikariDataSource owner, String to) {
    Flyway.configure()
        .dataSource(owner)
        .initSql("set client_min_messages to warning")
        .schemas(SCHEMA)
        .defaultSchema(SCHEMA)
        .createSchemas(true)
        .locations("classpath:db/province")
        .placeholders(Map.of("app", database.server().appUser()))
        .target(to)
        .load()
        .migrate();
  }
}

package vn.gandan.benefit;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sql;
import vn.gandan.party.Reading;

/**
 * Every look at a person on a list. Append-only; written before anything is shown, in a transaction
 * of its own, as the looks at people's records are.
 */
@Repository
class LineReadings {
  @Sql
  static final String INSERT =
      """
      insert into benefit_read
             (roster_id, line_no, account_id, staff_id, unit_id, role, purpose, read_at)
      select roster, line, :account, cast(:staff as uuid), cast(:unit as uuid), :role, :purpose,
             cast(:at as timestamptz)
        from unnest(cast(:rosters as uuid[]), cast(:lines as integer[])) as looked (roster, line)
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate alone;
  private final InstantSource clock;

  LineReadings(JdbcClient jdbc, PlatformTransactionManager transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  void add(Reading reading, List<LineKey> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Actor actor = reading.actor();
    alone.executeWithoutResult(_ ->
        jdbc.sql(INSERT)
            .param("rosters", lines.stream().map(LineKey::roster).toArray(UUID[]::new))
            .param("lines", lines.stream().map(LineKey::line).toArray(Integer[]::new))
            .param("account", actor.accountId())
            .param("staff", actor.staffId())
            .param("unit", actor.unitId())
            .param("role", actor.role().name())
            .param("purpose", reading.purpose().name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update());
  }
}

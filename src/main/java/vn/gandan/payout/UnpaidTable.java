package vn.gandan.payout;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.clearing.UnpaidReason;
import vn.gandan.clearing.UnpaidReasons;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Why people were not paid. Append-only; the last words count. */
@Repository
class UnpaidTable implements UnpaidReasons {
  @Sql
  static final String LAST =
      """
      select distinct on (entitlement_id) entitlement_id, reason
        from payout_unpaid
       where entitlement_id = any (:duties)
       order by entitlement_id, recorded_at desc
       limit 5000
      """;

  @Sql
  static final String OF_ROUND =
      """
      select distinct on (entitlement_id) entitlement_id, reason
        from payout_unpaid
       where round_id = :round
       order by entitlement_id, recorded_at desc
       limit 1000000
      """;

  @Sql
  static final String INSERT =
      """
      insert into payout_unpaid
             (entitlement_id, round_id, operation_id, reason, words, office_id, recorded_at)
      values (:duty, :round, :operation, :reason, :words, :office, :at)
      """;

  private final JdbcClient jdbc;

  UnpaidTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UUID, RecordUnpaid.Reason> last(Collection<UUID> duties) {
    return read(
        jdbc.sql(LAST).param("duties", duties.toArray(UUID[]::new)), RecordUnpaid.Reason::valueOf);
  }

  @Override
  public Map<UUID, UnpaidReason> of(UUID round) {
    return read(
        jdbc.sql(OF_ROUND).param("round", round),
        reason -> RecordUnpaid.Reason.valueOf(reason).toPayer());
  }

  private static <R> Map<UUID, R> read(JdbcClient.StatementSpec asked, Function<String, R> reason) {
    Map<UUID, R> reasons = new HashMap<>();
    asked.query(row -> {
      reasons.put(
          row.getObject("entitlement_id", UUID.class), reason.apply(row.getString("reason")));
    });
    return reasons;
  }

  void add(Performance performance, RecordUnpaid act, UUID round) {
    performance
        .writes()
        .add(
            INSERT,
            Map.of(
                "duty", act.duty(),
                "round", round,
                "operation", performance.operationId(),
                "reason", act.reason().name(),
                "words", Text.nfc(act.words().strip()),
                "office", performance.desk().unitId(),
                "at", performance.recordedAt()));
    performance.writes().means("pk_payout_unpaid", new PayoutRefusal.IdTaken(act.duty()));
  }
}

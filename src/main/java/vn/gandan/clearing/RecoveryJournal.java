package vn.gandan.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** What came back, one by one, and what of it a second person took back. Append-only. */
@Repository
class RecoveryJournal {
  /** With the contract under which its commune is paid in that round. */
  @Sql
  static final String BY_OPERATION =
      """
      select r.recovery_id, r.office_id, r.amount_dong, r.recorded_at, c.round_id, k.contract_id
        from clearing_recovery r
        join clearing_reclaim c on c.entitlement_id = r.entitlement_id
        join benefit_entitlement e on e.entitlement_id = r.entitlement_id
        join benefit_round o on o.round_id = c.round_id
        join lateral (select m.contract_id
                        from benefit_contract_commune m
                       where m.programme_id = o.programme_id
                         and m.commune_code = e.commune_code
                         and m.covered_from <= o.points_from
                       order by m.covered_from desc
                       limit 1) k on true
       where r.operation_id = :entered
       limit 1
      """;

  @Sql
  static final String PUT_BACK =
      """
      insert into clearing_recovery_back (recovery_id, operation_id)
      values (:recovery, :operation)
      """;

  private final JdbcClient jdbc;

  RecoveryJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What an operation entered. */
  Recovery entered(UUID operation) {
    return jdbc.sql(BY_OPERATION)
        .param("entered", operation)
        .query((row, _) -> recovery(row))
        .single();
  }

  /** It did not come. */
  void takeBack(Performance performance, Recovery recovery) {
    performance
        .writes()
        .add(PUT_BACK, Map.of("recovery", recovery.id(), "operation", performance.operationId()));
  }

  private static Recovery recovery(ResultSet row) throws SQLException {
    return new Recovery(
        row.getObject("recovery_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("round_id", UUID.class),
        row.getObject("contract_id", UUID.class),
        new Vnd(row.getLong("amount_dong")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}

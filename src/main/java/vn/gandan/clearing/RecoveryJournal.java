package vn.gandan.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
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
        left join lateral (select m.contract_id
                        from benefit_contract_commune m
                       where m.programme_id = o.programme_id
                         and m.commune_code = e.commune_code
                         and m.covered_from <= o.points_from
                       order by m.covered_from desc
                       limit 1) k on true
       where r.operation_id = :entered
       order by r.recovery_id
       limit 100
      """;

  /** The newest first. */
  @Sql
  static final String OF_DUTY =
      """
      select r.amount_dong, r.paper, r.office_id, r.operation_id, r.recorded_at,
             x.recovery_id is not null as back
        from clearing_recovery r
        left join clearing_recovery_back x on x.recovery_id = r.recovery_id
       where r.entitlement_id = :duty
       order by r.recorded_at desc, r.recovery_id
       limit 100
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_recovery
             (recovery_id, entitlement_id, office_id, amount_dong, paper, operation_id,
              recorded_at)
      values (:recovery, :duty, :office, :amount, :paper, :operation, :at)
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
  List<Recovery> entered(UUID operation) {
    return jdbc.sql(BY_OPERATION)
        .param("entered", operation)
        .query((row, _) -> recovery(row))
        .list();
  }

  /** What came of one payment, the newest first, at most 100. */
  List<CameBack> of(UUID duty) {
    return jdbc.sql(OF_DUTY).param("duty", duty).query((row, _) -> cameBack(row)).list();
  }

  void add(Performance performance, NewRecovery recovery, UUID office) {
    @Nullable String paper = recovery.paper();
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("recovery", recovery.id());
    row.put("duty", recovery.entitlement());
    row.put("office", office);
    row.put("amount", recovery.amount().dong());
    row.put("paper", paper == null ? null : Text.nfc(paper.strip()));
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    performance.writes().means("pk_clearing_recovery", new ClearingRefusal.IdTaken(recovery.id()));
    performance.writes().add(PUT, row);
  }

  /** It did not come. */
  void takeBack(Performance performance, Recovery recovery) {
    performance
        .writes()
        .add(PUT_BACK, Map.of("recovery", recovery.id(), "operation", performance.operationId()));
  }

  private static CameBack cameBack(ResultSet row) throws SQLException {
    return new CameBack(
        new Vnd(row.getLong("amount_dong")),
        row.getString("paper"),
        row.getObject("office_id", UUID.class),
        row.getObject("operation_id", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("back"));
  }

  private static Recovery recovery(ResultSet row) throws SQLException {
    return new Recovery(
        row.getObject("recovery_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("round_id", UUID.class),
        Objects.requireNonNull(
            row.getObject("contract_id", UUID.class), "every commune of a round has its contract"),
        new Vnd(row.getLong("amount_dong")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}

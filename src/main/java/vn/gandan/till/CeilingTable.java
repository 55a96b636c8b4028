package vn.gandan.till;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.network.ServicePoint;
import vn.gandan.operation.Performance;

/** Ceilings of cash by level and day. Append-only. */
@Repository
class CeilingTable {
  private static final String CEILING =
      """
      select ceiling_id, level, most_dong, decision, decided_on, valid_from
        from till_ceiling
      """;

  @Sql
  static final String ON_THE_DAY =
      CEILING
          + """
           where level = :level and valid_from <= :on
           order by valid_from desc
           limit 1
          """;

  @Sql
  static final String LATEST =
      """
      select valid_from from till_ceiling where level = :level order by valid_from desc limit 1
      """;

  @Sql static final String ALL = CEILING + " order by level, valid_from desc limit 500";

  @Sql
  static final String INSERT =
      """
      insert into till_ceiling
             (ceiling_id, level, most_dong, decision, decided_on, valid_from, operation_id)
      values (:ceiling, :level, :most, :decision, :decided, :from, :operation)
      """;

  private final JdbcClient jdbc;

  CeilingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<CashCeiling> of(ServicePoint.Level level, LocalDate on) {
    return jdbc.sql(ON_THE_DAY)
        .param("level", level.name())
        .param("on", on)
        .query((row, _) -> ceiling(row))
        .optional();
  }

  /** First day of the newest. */
  Optional<LocalDate> latest(ServicePoint.Level level) {
    return jdbc.sql(LATEST).param("level", level.name()).query(LocalDate.class).optional();
  }

  List<CashCeiling> all() {
    return jdbc.sql(ALL).query((row, _) -> ceiling(row)).list();
  }

  void add(Performance performance, DecideCeiling act) {
    performance
        .writes()
        .add(
            INSERT,
            Map.of(
                "ceiling", act.ceiling(),
                "level", act.level().name(),
                "most", act.most(),
                "decision", Text.nfc(act.decision().strip()),
                "decided", act.decidedOn(),
                "from", act.from(),
                "operation", performance.operationId()));
    performance.writes().means("pk_till_ceiling", new TillRefusal.IdTaken(act.ceiling()));
    performance.writes().means("uq_till_ceiling_once", new TillRefusal.CeilingNotLater(act.from()));
  }

  private static CashCeiling ceiling(ResultSet row) throws SQLException {
    return new CashCeiling(
        row.getObject("ceiling_id", UUID.class),
        ServicePoint.Level.valueOf(row.getString("level")),
        row.getLong("most_dong"),
        row.getString("decision"),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("valid_from", LocalDate.class));
  }
}

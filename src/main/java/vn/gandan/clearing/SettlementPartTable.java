package vn.gandan.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.DutySum;
import vn.gandan.clearing.SettlementFigures.Cell;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** What settlements come to, counted once when they are proposed, and read from then on. */
@Repository
class SettlementPartTable {
  @Sql
  static final String PARTS =
      """
      select outcome, reason, duty_count, total_dong
        from clearing_settlement_part
       where settlement_id = :settlement
       order by outcome, reason
       limit 100
      """;

  @Sql
  static final String COMMUNES =
      """
      select commune_code, outcome, reason, duty_count, total_dong
        from clearing_settlement_commune
       where settlement_id = :settlement
       order by commune_code, outcome, reason
       limit 20000
      """;

  @Sql
  static final String PUT_PART =
      """
      insert into clearing_settlement_part
             (settlement_id, outcome, reason, duty_count, total_dong)
      values (:settlement, :outcome, :reason, :duties, :dong)
      """;

  @Sql
  static final String PUT_COMMUNE =
      """
      insert into clearing_settlement_commune
             (settlement_id, commune_code, outcome, reason, duty_count, total_dong)
      values (:settlement, :commune, :outcome, :reason, :duties, :dong)
      """;

  private final JdbcClient jdbc;

  SettlementPartTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of all communes together. */
  List<Cell> of(UUID settlement) {
    return jdbc.sql(PARTS).param("settlement", settlement).query((row, _) -> cell(row, "")).list();
  }

  /** Commune by commune; empty for those that were proposed before this was kept. */
  List<Cell> communes(UUID settlement) {
    return jdbc.sql(COMMUNES)
        .param("settlement", settlement)
        .query((row, _) -> cell(row, row.getString("commune_code")))
        .list();
  }

  void add(Performance performance, UUID settlement, List<Cell> cells) {
    for (Cell cell : SettlementRules.together(cells)) {
      performance.writes().add(PUT_PART, values(settlement, cell));
    }
    for (Cell cell : cells) {
      performance.writes().add(PUT_COMMUNE, values(settlement, cell));
    }
  }

  private static Map<String, @Nullable Object> values(UUID settlement, Cell cell) {
    UnpaidReason reason = cell.reason();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("settlement", settlement);
    values.put("commune", cell.commune());
    values.put("outcome", cell.outcome().name());
    values.put("reason", reason == null ? "" : reason.name());
    values.put("duties", cell.part().count());
    values.put("dong", cell.part().total().dong());
    return values;
  }

  private static Cell cell(ResultSet row, String commune) throws SQLException {
    return new Cell(
        commune,
        DutyOutcome.valueOf(row.getString("outcome")),
        SettlementTable.reason(row.getString("reason")),
        new DutySum.Part(row.getLong("duty_count"), new Vnd(row.getLong("total_dong"))));
  }
}

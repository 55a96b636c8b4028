package vn.gandan.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** What billers were owed, and which of their days are settled. */
@Repository
class BillSettlementJournal {
  private static final String SETTLEMENT =
      """
      select settlement_id, biller_id, day_from, day_to, bills, amount, commission, put_right, due
        from collection_settlement s
       where exists (select from collection_settled d where d.settlement_id = s.settlement_id)
      """;

  @Sql
  static final String OF = SETTLEMENT + " and biller_id = :biller order by day_from desc limit 200";

  @Sql static final String BY_ID = SETTLEMENT + " and settlement_id = :settlement limit 1";

  @Sql
  static final String PARTS =
      """
      select office_id, bills, amount, commission, surplus, lacking, due
        from collection_settlement_part
       where settlement_id = :settlement
       order by office_id
       limit 5000
      """;

  @Sql
  static final String INSERT_PART =
      """
      insert into collection_settlement_part
             (settlement_id, office_id, bills, amount, commission, surplus, lacking, due)
      values (:settlement, :office, :bills, :amount, :commission, :surplus, :lacking, :due)
      """;

  @Sql
  static final String INSERT =
      """
      insert into collection_settlement
             (settlement_id, biller_id, day_from, day_to, bills, amount, commission, put_right, due,
              operation_id, recorded_at)
      values (:settlement, :biller, :from, :to, :bills, :amount, :commission, :put_right, :due,
              :operation, :at)
      """;

  @Sql
  static final String INSERT_DAYS =
      """
      insert into collection_settled (settlement_id, biller_id, day_from, day_to)
      values (:settlement, :biller, :from, :to)
      """;

  @Sql static final String BY_OPERATION = SETTLEMENT + " and operation_id = :entered limit 1";

  @Sql
  static final String DELETE_DAYS =
      "delete from collection_settled where settlement_id = :settlement";

  private final JdbcClient jdbc;

  BillSettlementJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Latest first. */
  List<BillSettlement> of(UUID biller) {
    return jdbc.sql(OF).param("biller", biller).query((row, _) -> settlement(row)).list();
  }

  Optional<BillSettlement> find(UUID settlement) {
    return jdbc.sql(BY_ID)
        .param("settlement", settlement)
        .query((row, _) -> settlement(row))
        .optional();
  }

  /** What an operation entered. */
  BillSettlement entered(UUID operation) {
    return jdbc.sql(BY_OPERATION)
        .param("entered", operation)
        .query((row, _) -> settlement(row))
        .single();
  }

  /** Its days are settled by nothing any more. */
  void takeBack(Performance performance, UUID settlement) {
    performance.writes().add(DELETE_DAYS, Map.of("settlement", settlement));
  }

  List<SettledPart> parts(UUID settlement) {
    return jdbc.sql(PARTS)
        .param("settlement", settlement)
        .query((row, _) ->
            new SettledPart(
                row.getObject("office_id", UUID.class),
                row.getInt("bills"),
                row.getLong("amount"),
                row.getLong("commission"),
                row.getLong("surplus"),
                row.getLong("lacking"),
                row.getLong("due")))
        .list();
  }

  void add(Performance performance, UUID settlement, List<SettledPart> parts) {
    for (SettledPart part : parts) {
      performance
          .writes()
          .add(
              INSERT_PART,
              Map.of(
                  "settlement", settlement,
                  "office", part.office(),
                  "bills", part.bills(),
                  "amount", part.amount(),
                  "commission", part.commission(),
                  "surplus", part.surplus(),
                  "lacking", part.lacking(),
                  "due", part.due()));
    }
  }

  private static BillSettlement settlement(ResultSet row) throws SQLException {
    return new BillSettlement(
        row.getObject("settlement_id", UUID.class),
        row.getObject("biller_id", UUID.class),
        row.getObject("day_from", LocalDate.class),
        row.getObject("day_to", LocalDate.class),
        row.getInt("bills"),
        row.getLong("amount"),
        row.getLong("commission"),
        row.getLong("put_right"),
        row.getLong("due"));
  }

  void add(Performance performance, SettlePeriod act, BillSettlementRules.Sums sums) {
    Map<String, Object> row = new HashMap<>();
    row.put("settlement", act.settlement());
    row.put("biller", act.biller());
    row.put("from", act.from());
    row.put("to", act.to());
    row.put("bills", sums.bills());
    row.put("amount", sums.amount());
    row.put("commission", sums.commission());
    row.put("put_right", sums.putRight());
    row.put("due", sums.due());
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT, row);
    performance
        .writes()
        .means("pk_collection_settlement", new CollectionRefusal.IdTaken(act.settlement()));
    performance
        .writes()
        .means(
            "ex_collection_settled_once",
            new CollectionRefusal.SettledBefore(act.from(), act.to()));
    performance
        .writes()
        .add(
            INSERT_DAYS,
            Map.of(
                "settlement", act.settlement(),
                "biller", act.biller(),
                "from", act.from(),
                "to", act.to()));
  }
}

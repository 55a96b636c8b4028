package vn.gandan.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** Money that payers sent. */
@Repository
class AdvanceJournal {
  @Sql
  static final String OF_OFFICE =
      """
      select round_id, contract_id, office_id, amount_dong, paper, paid_on
        from clearing_advance
       where office_id = :office
       order by recorded_at desc, advance_id
       limit 100
      """;

  @Sql
  static final String OF_ROUND =
      """
      select round_id, contract_id, office_id, amount_dong, paper, paid_on
        from clearing_advance
       where round_id = :round and contract_id = :contract
       order by recorded_at, advance_id
       limit 1000
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_advance
             (advance_id, round_id, contract_id, office_id, amount_dong, paper, paid_on,
              operation_id, recorded_at)
      values (:advance, :round, :contract, :office, :amount, :paper, :paid_on, :operation, :at)
      """;

  private final JdbcClient jdbc;

  AdvanceJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<Advance> ofOffice(UUID office) {
    return jdbc.sql(OF_OFFICE).param("office", office).query((row, _) -> advance(row)).list();
  }

  List<Advance> of(UUID round, UUID contract) {
    return jdbc.sql(OF_ROUND)
        .param("round", round)
        .param("contract", contract)
        .query((row, _) -> advance(row))
        .list();
  }

  void add(Performance performance, ReceiveAdvance act) {
    String paper = Text.nfc(act.paper().strip());
    performance.writes().means("uq_clearing_advance_paper", new ClearingRefusal.PaperUsed(paper));
    performance.writes().means("pk_clearing_advance", new ClearingRefusal.IdTaken(act.advance()));
    performance
        .writes()
        .add(
            PUT,
            Map.of(
                "advance", act.advance(),
                "round", act.round(),
                "contract", act.contract(),
                "office", performance.desk().unitId(),
                "amount", act.amountDong(),
                "paper", paper,
                "paid_on", act.paidOn(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
  }

  private static Advance advance(ResultSet row) throws SQLException {
    return new Advance(
        row.getObject("round_id", UUID.class),
        row.getObject("contract_id", UUID.class),
        row.getObject("office_id", UUID.class),
        new Vnd(row.getLong("amount_dong")),
        row.getString("paper"),
        row.getObject("paid_on", LocalDate.class));
  }
}

package vn.gandan.clearing;

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
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** Money that payers sent. */
@Repository
class AdvanceJournal {
  private static final String ONE =
      """
      select a.advance_id, a.round_id, a.contract_id, a.office_id, a.amount_dong, a.paper,
             a.paid_on, o.account_id, r.words
        from clearing_advance a
        join operation_operation o on o.operation_id = a.operation_id
        left join clearing_advance_reversal r on r.advance_id = a.advance_id
      """;

  @Sql static final String BY_ID = ONE + " where a.advance_id = :advance limit 1";

  @Sql
  static final String OF_OFFICE =
      ONE
          + """
           where a.office_id = :office
           order by a.recorded_at desc, a.advance_id
           limit 100
          """;

  @Sql
  static final String OF_ROUND =
      ONE
          + """
           where a.round_id = :round and a.contract_id = :contract
           order by a.recorded_at, a.advance_id
           limit 1000
          """;

  /** A paper serves again once what was entered by it was taken back. */
  @Sql
  static final String PUT =
      """
      insert into clearing_advance
             (advance_id, round_id, contract_id, office_id, amount_dong, paper, paid_on,
              operation_id, recorded_at, attempt)
      select :advance, :round, :contract, :office, :amount, :paper, :paid_on, :operation,
             cast(:at as timestamptz),
             (select count(*)
                from clearing_advance a
                join clearing_advance_reversal r on r.advance_id = a.advance_id
               where a.office_id = :office and a.paper = :paper)
      """;

  @Sql
  static final String PUT_REVERSAL =
      """
      insert into clearing_advance_reversal
             (advance_id, words, account_id, operation_id, recorded_at)
      values (:advance, :words, :account, :operation, :at)
      """;

  private final JdbcClient jdbc;

  AdvanceJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Advance> find(UUID advance) {
    return jdbc.sql(BY_ID).param("advance", advance).query((row, _) -> advance(row)).optional();
  }

  void reverse(Performance performance, ReverseAdvance act) {
    performance
        .writes()
        .means("pk_clearing_advance_reversal", new ClearingRefusal.AdvanceReversed(act.advance()));
    performance
        .writes()
        .add(
            PUT_REVERSAL,
            Map.of(
                "advance", act.advance(),
                "words", Text.nfc(act.words().strip()),
                "account", performance.actor().accountId(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
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
        row.getObject("advance_id", UUID.class),
        row.getObject("round_id", UUID.class),
        row.getObject("contract_id", UUID.class),
        row.getObject("office_id", UUID.class),
        new Vnd(row.getLong("amount_dong")),
        row.getString("paper"),
        row.getObject("paid_on", LocalDate.class),
        row.getObject("account_id", UUID.class),
        row.getString("words"));
  }
}

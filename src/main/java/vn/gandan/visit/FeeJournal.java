package vn.gandan.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** Fees of the State that were paid to their agencies. Append-only. */
@Repository
class FeeJournal {
  private static final String PAYMENT =
      """
      select p.payment_id, p.office_id, p.agency_id, p.amount_dong, p.paper, p.operation_id,
             o.account_id, o.recorded_at, b.words
        from visit_fee_payment p
        join operation_operation o on o.operation_id = p.operation_id
        left join visit_fee_payment_back b on b.payment_id = p.payment_id
      """;

  @Sql static final String BY_ID = PAYMENT + " where p.payment_id = :payment limit 1";

  @Sql
  static final String OF_OFFICE =
      PAYMENT + " where p.office_id = :office order by o.recorded_at desc limit 100";

  @Sql
  static final String INSERT =
      """
      insert into visit_fee_payment
             (payment_id, office_id, agency_id, amount_dong, paper, turn, operation_id)
      values (:payment, :office, :agency, :amount, :paper,
              (select count(*) + 1
                 from visit_fee_payment p
                 join visit_fee_payment_back b on b.payment_id = p.payment_id
                where p.office_id = :office and p.paper = :paper),
              :operation)
      """;

  @Sql
  static final String INSERT_BACK =
      """
      insert into visit_fee_payment_back (payment_id, words, operation_id)
      values (:payment, :words, :operation)
      """;

  private final JdbcClient jdbc;

  FeeJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<FeePayment> find(UUID payment) {
    return jdbc.sql(BY_ID).param("payment", payment).query((row, _) -> payment(row)).optional();
  }

  /** Latest first. */
  List<FeePayment> ofOffice(UUID office) {
    return jdbc.sql(OF_OFFICE).param("office", office).query((row, _) -> payment(row)).list();
  }

  void add(Performance performance, UUID office, PayFees act) {
    performance
        .writes()
        .add(
            INSERT,
            Map.of(
                "payment", act.payment(),
                "office", office,
                "agency", act.agency(),
                "amount", act.amount(),
                "paper", act.paper().strip(),
                "operation", performance.operationId()));
    performance.writes().means("pk_visit_fee_payment", new VisitRefusal.IdTaken(act.payment()));
    performance
        .writes()
        .means("uq_visit_fee_payment_paper", new VisitRefusal.FeePaperUsed(act.paper().strip()));
  }

  void takeBack(Performance performance, TakeFeesBack act) {
    performance
        .writes()
        .add(
            INSERT_BACK,
            Map.of(
                "payment", act.payment(),
                "words", act.words().strip(),
                "operation", performance.operationId()));
    performance
        .writes()
        .means("pk_visit_fee_payment_back", new VisitRefusal.FeesTakenBack(act.payment()));
  }

  private static FeePayment payment(ResultSet row) throws SQLException {
    return new FeePayment(
        row.getObject("payment_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("agency_id", UUID.class),
        row.getLong("amount_dong"),
        row.getString("paper"),
        row.getObject("operation_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("words"));
  }
}

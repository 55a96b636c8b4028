package vn.gandan.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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
             o.account_id, o.recorded_at, b.payment_id is not null as back
        from visit_fee_payment p
        join operation_operation o on o.operation_id = p.operation_id
        left join visit_fee_payment_back b on b.payment_id = p.payment_id
      """;

  @Sql
  static final String OF_OFFICE =
      PAYMENT + " where p.office_id = :office order by o.recorded_at desc limit 100";

  @Sql
  static final String INSERT =
      """
      insert into visit_fee_payment
             (payment_id, office_id, agency_id, amount_dong, paper, operation_id)
      values (:payment, :office, :agency, :amount, :paper, :operation)
      """;

  @Sql
  static final String INSERT_BACK =
      """
      insert into visit_fee_payment_back (payment_id, operation_id)
      select payment_id, :operation from visit_fee_payment where operation_id = :entered
      """;

  private final JdbcClient jdbc;

  FeeJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
  }

  /**
   * @param entered by which it was entered
   */
  void takeBack(Performance performance, UUID entered) {
    performance
        .writes()
        .add(INSERT_BACK, Map.of("entered", entered, "operation", performance.operationId()));
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
        row.getBoolean("back"));
  }
}

package vn.gandan.visit;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Credits that the bank sent back, or that stood in the books already. Append-only. */
@Repository
class TransferReturns {
  /** Of a credit {@code c}. */
  static final String NONE_STANDS =
      """
       and not exists (select
                         from visit_transfer_return b
                         left join visit_transfer_return_back k
                           on k.credit_id = b.credit_id and k.turn = b.turn
                        where b.credit_id = c.credit_id and k.credit_id is null)
      """;

  /** One credit stands sent back once: the next turn needs that the one before was taken back. */
  @Sql
  static final String INSERT =
      """
      insert into visit_transfer_return (credit_id, turn, kind, operation_id, paper, words)
      values (:credit,
              (select count(*) + 1 from visit_transfer_return_back where credit_id = :credit),
              :kind, :operation, :paper, :words)
      """;

  @Sql
  static final String INSERT_BACK =
      """
      insert into visit_transfer_return_back (credit_id, turn, operation_id)
      select credit_id, turn, :operation from visit_transfer_return where operation_id = :entered
      """;

  /** Of the request for which it came, or of the credit itself. */
  @Sql
  static final String LOCK_OF =
      """
      select coalesce(x.request_id, b.credit_id)
        from visit_transfer_return b
        left join visit_transfer_credit x on x.credit_id = b.credit_id
       where b.operation_id = :entered
       limit 1
      """;

  private final JdbcClient jdbc;

  TransferReturns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Performance performance, ReturnTransfer act) {
    performance
        .writes()
        .add(
            INSERT,
            Map.of(
                "credit", act.credit(),
                "kind", act.what().name(),
                "operation", performance.operationId(),
                "paper", Text.nfc(act.paper().strip()),
                "words", Text.nfc(act.words().strip())));
    performance
        .writes()
        .means("pk_visit_transfer_return", new VisitRefusal.TransferNotLoose(act.credit()));
  }

  /** What to lock before it is taken back. */
  UUID lockOf(UUID entered) {
    return jdbc.sql(LOCK_OF).param("entered", entered).query(UUID.class).single();
  }

  /**
   * @param entered the operation by which it was written down
   */
  void takeBack(Performance performance, UUID entered) {
    performance
        .writes()
        .add(INSERT_BACK, Map.of("entered", entered, "operation", performance.operationId()));
  }
}

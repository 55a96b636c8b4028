package vn.gandan.clearing;

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

/** What was paid on settlements. */
@Repository
class SettlementPaymentJournal {
  @Sql
  static final String OF =
      """
      select p.part, p.amount_dong, p.paper, p.paid_on
        from clearing_settlement_payment p
       where p.settlement_id = :settlement
         and not exists (select
                           from clearing_settlement_payment_back b
                          where b.settlement_id = p.settlement_id and b.part = p.part
                            and b.turn = p.turn)
       order by p.recorded_at, p.part
       limit 2
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_settlement_payment
             (settlement_id, part, turn, contract_id, amount_dong, paper, paid_on, account_id,
              operation_id, recorded_at)
      values (:settlement, :part,
              (select count(*) + 1
                 from clearing_settlement_payment_back b
                where b.settlement_id = :settlement and b.part = :part),
              :contract, :amount, :paper, :paid_on, :account, :operation, :at)
      """;

  @Sql
  static final String ROUND =
      """
      select s.round_id
        from clearing_settlement_payment p
        join clearing_settlement s on s.settlement_id = p.settlement_id
       where p.operation_id = :entered
       limit 1
      """;

  @Sql
  static final String PUT_BACK =
      """
      insert into clearing_settlement_payment_back (settlement_id, part, turn, operation_id)
      select settlement_id, part, turn, :operation
        from clearing_settlement_payment
       where operation_id = :entered
      """;

  private final JdbcClient jdbc;

  SettlementPaymentJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order in which they were entered. */
  List<SettlementPayment> of(UUID settlement) {
    return jdbc.sql(OF)
        .param("settlement", settlement)
        .query((row, _) ->
            new SettlementPayment(
                PaySettlement.Part.valueOf(row.getString("part")),
                new Vnd(row.getLong("amount_dong")),
                row.getString("paper"),
                row.getObject("paid_on", LocalDate.class)))
        .list();
  }

  void add(Performance performance, PaySettlement act, Settlement settlement) {
    String paper = Text.nfc(act.paper().strip());
    performance
        .writes()
        .means(
            "pk_clearing_settlement_payment", new ClearingRefusal.AlreadyPaidOn(act.settlement()));
    performance
        .writes()
        .add(
            PUT,
            Map.of(
                "settlement", act.settlement(),
                "part", act.part().name(),
                "contract", settlement.contractId(),
                "amount", PaymentRules.owed(settlement, act.part()),
                "paper", paper,
                "paid_on", act.paidOn(),
                "account", performance.actor().accountId(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
  }

  /** Of what an operation entered. */
  UUID round(UUID entered) {
    return jdbc.sql(ROUND).param("entered", entered).query(UUID.class).single();
  }

  /** What that operation entered is not paid any more. */
  void takeBack(Performance performance, UUID entered) {
    performance
        .writes()
        .add(PUT_BACK, Map.of("entered", entered, "operation", performance.operationId()));
  }
}

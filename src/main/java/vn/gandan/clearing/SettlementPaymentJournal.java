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
      select part, amount_dong, paper, paid_on
        from clearing_settlement_payment
       where settlement_id = :settlement
       order by recorded_at, part
       limit 2
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_settlement_payment
             (settlement_id, part, contract_id, amount_dong, paper, paid_on, account_id,
              operation_id, recorded_at)
      values (:settlement, :part, :contract, :amount, :paper, :paid_on, :account, :operation, :at)
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
        .means("uq_clearing_settlement_payment_paper", new ClearingRefusal.PaperUsed(paper));
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
}

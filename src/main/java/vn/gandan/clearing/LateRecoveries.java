package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.Contract;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** What came back too late to be in its settlement, and what of it was passed on. Append-only. */
@Repository
class LateRecoveries {
  /** All that came back for a round, and what was passed on, by office. */
  @Sql
  static final String KNOWN =
      """
      select office_id, sum(dong)::bigint as dong
        from (select r.office_id, r.amount_dong as dong
                from clearing_reclaim c
                join benefit_entitlement e on e.entitlement_id = c.entitlement_id
                join clearing_recovery r on r.entitlement_id = c.entitlement_id
               where c.round_id = :round and e.commune_code = any (cast(:communes as text[]))
                 and not exists (select
                                   from clearing_recovery_back x
                                  where x.recovery_id = r.recovery_id)
               union all
              select s.office_id, -s.amount_dong
                from clearing_passed_on p
                join clearing_passed_on_share s on s.passed_on_id = p.passed_on_id
               where p.settlement_id = :settlement
                 and not exists (select
                                   from clearing_passed_on_back x
                                  where x.passed_on_id = p.passed_on_id)) known
       group by office_id
       order by office_id
       limit 5000
      """;

  @Sql
  static final String OF =
      """
      select p.passed_on_id, p.paper, p.paid_on, sum(s.amount_dong)::bigint as dong
        from clearing_passed_on p
        join clearing_passed_on_share s on s.passed_on_id = p.passed_on_id
       where p.settlement_id = :settlement
         and not exists (select
                           from clearing_passed_on_back x
                          where x.passed_on_id = p.passed_on_id)
       group by p.passed_on_id
       order by p.recorded_at
       limit 200
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_passed_on
             (passed_on_id, settlement_id, contract_id, paper, paid_on, account_id, operation_id,
              recorded_at)
      values (:id, :settlement, :contract, :paper, :paid_on, :account, :operation, :at)
      """;

  @Sql
  static final String PUT_SHARE =
      """
      insert into clearing_passed_on_share (passed_on_id, office_id, amount_dong)
      values (:id, :office, :amount)
      """;

  @Sql
  static final String ROUND =
      """
      select s.round_id
        from clearing_passed_on p
        join clearing_settlement s on s.settlement_id = p.settlement_id
       where p.operation_id = :entered
       limit 1
      """;

  @Sql
  static final String PUT_BACK =
      """
      insert into clearing_passed_on_back (passed_on_id, operation_id)
      select passed_on_id, :operation from clearing_passed_on where operation_id = :entered
      """;

  private final JdbcClient jdbc;
  private final OfficeShares shares;

  LateRecoveries(JdbcClient jdbc, OfficeShares shares) {
    this.jdbc = jdbc;
    this.shares = shares;
  }

  /**
   * In whose books how much lies that the payer has not been given yet; offices with none left out.
   */
  Map<UUID, Vnd> open(Settlement settlement, Contract contract) {
    Map<UUID, Long> open = new TreeMap<>();
    jdbc.sql(KNOWN)
        .param("round", settlement.roundId())
        .param("communes", contract.communes().toArray(String[]::new))
        .param("settlement", settlement.settlementId())
        .query(row -> {
          open.put(row.getObject("office_id", UUID.class), row.getLong("dong"));
        });
    if (open.isEmpty()) {
      return Map.of();
    }
    shares
        .of(settlement, contract)
        .forEach((office, share) -> open.merge(office, -share.recovered().dong(), Long::sum));
    Map<UUID, Vnd> late = new TreeMap<>();
    open.forEach((office, dong) -> {
      if (dong > 0) {
        late.put(office, new Vnd(dong));
      }
    });
    return late;
  }

  /** In the order in which they were entered. */
  List<PassedOn> of(UUID settlement) {
    return jdbc.sql(OF)
        .param("settlement", settlement)
        .query((row, _) ->
            new PassedOn(
                row.getObject("passed_on_id", UUID.class),
                new Vnd(row.getLong("dong")),
                row.getString("paper"),
                row.getObject("paid_on", LocalDate.class)))
        .list();
  }

  void add(
      Performance performance, ReturnRecovered act, Settlement settlement, Map<UUID, Vnd> late) {
    String paper = Text.nfc(act.paper().strip());
    performance
        .writes()
        .means("pk_clearing_passed_on", new ClearingRefusal.AlreadyPaidOn(act.passedOn()));
    performance
        .writes()
        .add(
            PUT,
            Map.of(
                "id", act.passedOn(),
                "settlement", settlement.settlementId(),
                "contract", settlement.contractId(),
                "paper", paper,
                "paid_on", act.paidOn(),
                "account", performance.actor().accountId(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
    late.forEach((office, amount) ->
        performance
            .writes()
            .add(
                PUT_SHARE,
                Map.of("id", act.passedOn(), "office", office, "amount", amount.dong())));
  }

  /** Of what an operation passed on. */
  UUID round(UUID entered) {
    return jdbc.sql(ROUND).param("entered", entered).query(UUID.class).single();
  }

  /** What that operation entered was not passed on. */
  void takeBack(Performance performance, UUID entered) {
    performance
        .writes()
        .add(PUT_BACK, Map.of("entered", entered, "operation", performance.operationId()));
  }
}

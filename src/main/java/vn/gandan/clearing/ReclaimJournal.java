package vn.gandan.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.Entitlement;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** What was paid after a death, what of it was asked back, and what came. */
@Repository
class ReclaimJournal {
  private static final String ONE =
      """
      select c.entitlement_id, c.round_id, c.died_on, c.recorded_at, e.line_no, e.commune_code, e.month,
             coalesce(c.amount_dong, e.amount_dong + e.arrears_dong) as dong,
             coalesce((select sum(r.amount_dong)
                         from clearing_recovery r
                        where r.entitlement_id = c.entitlement_id
                          and not exists (select
                                            from clearing_recovery_back x
                                           where x.recovery_id = r.recovery_id)), 0)::bigint
                 as recovered
        from clearing_reclaim c
        join benefit_entitlement e on e.entitlement_id = c.entitlement_id
      """;

  @Sql static final String BY_ID = ONE + " where c.entitlement_id = :duty limit 1";

  @Sql
  static final String OF_COMMUNES =
      "select * from ("
          + ONE
          + """
           where e.commune_code = any (cast(:communes as text[]))) of_communes
           order by (recovered < dong) desc, recorded_at desc, entitlement_id
           limit 200
          """;

  /** By the number, from what the communes have told; the last words about somebody count. */
  @Sql
  static final String PAID_AFTER_DEATH =
      """
      select distinct on (e.entitlement_id) e.entitlement_id, e.round_id, e.line_no, e.month,
             v.happened_on, e.amount_dong, e.amount_dong + e.arrears_dong as dong
        from benefit_event v
        join benefit_line_person p on p.citizen_number = v.citizen_number
        join benefit_entitlement e on e.roster_id = p.roster_id and e.line_no = p.line_no
        join benefit_holding h on h.entitlement_id = e.entitlement_id
       where v.kind = 'DEAD' and v.commune_code = :commune and e.commune_code = :commune
         and h.holder_kind = 'person' and e.month > v.happened_on
         and not exists (select from clearing_reclaim c where c.entitlement_id = e.entitlement_id)
         and not exists (select
                           from benefit_event a
                          where a.citizen_number = v.citizen_number and a.kind = 'ALIVE'
                            and a.recorded_at > v.recorded_at)
       order by e.entitlement_id, v.recorded_at desc
       limit 200
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_reclaim
             (entitlement_id, round_id, died_on, paper, amount_dong, account_id, operation_id,
              recorded_at)
      values (:duty, :round, :died, :paper, :amount, :account, :operation, :at)
      """;

  private final JdbcClient jdbc;

  ReclaimJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Reclaimed> find(UUID duty) {
    return jdbc.sql(BY_ID).param("duty", duty).query((row, _) -> reclaimed(row)).optional();
  }

  /** What is open first, then the newest. */
  List<Reclaimed> of(Collection<String> communes) {
    return jdbc.sql(OF_COMMUNES)
        .param("communes", communes.toArray(String[]::new))
        .query((row, _) -> reclaimed(row))
        .list();
  }

  List<PaidAfterDeath> paidAfterDeath(String commune) {
    return jdbc.sql(PAID_AFTER_DEATH)
        .param("commune", commune)
        .query((row, _) ->
            new PaidAfterDeath(
                row.getObject("entitlement_id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getInt("line_no"),
                row.getObject("month", LocalDate.class),
                row.getObject("happened_on", LocalDate.class),
                new Vnd(row.getLong("amount_dong")),
                new Vnd(row.getLong("dong"))))
        .list();
  }

  void add(Performance performance, Reclaim act, Entitlement duty, Vnd amount) {
    performance
        .writes()
        .means("pk_clearing_reclaim", new ClearingRefusal.AlreadyReclaimed(act.entitlement()));
    performance
        .writes()
        .add(
            PUT,
            Map.of(
                "duty", act.entitlement(),
                "round", duty.roundId(),
                "died", act.diedOn(),
                "paper", Text.nfc(act.paper().strip()),
                "amount", amount.dong(),
                "account", performance.actor().accountId(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
  }

  private static Reclaimed reclaimed(ResultSet row) throws SQLException {
    return new Reclaimed(
        row.getObject("entitlement_id", UUID.class),
        row.getObject("round_id", UUID.class),
        row.getInt("line_no"),
        row.getString("commune_code"),
        row.getObject("month", LocalDate.class),
        row.getObject("died_on", LocalDate.class),
        new Vnd(row.getLong("dong")),
        new Vnd(row.getLong("recovered")));
  }
}

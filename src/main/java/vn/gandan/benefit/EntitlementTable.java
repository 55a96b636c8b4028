package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** Duties to pay: made all at once when a round is frozen, and never changed. */
@Repository
class EntitlementTable {
  @Sql
  static final String PLAN =
      "select set_config('enable_nestloop', 'off', true), set_config('work_mem', '96MB', true)";

  @Sql
  static final String TO_RELEASE =
      """
      select coalesce(sum(line_count - withheld_count), 0) as lines,
             coalesce(sum(total_dong - withheld_dong), 0) as dong
        from benefit_signature
       where roster_id = :roster
       limit 1
      """;

  @Sql
  static final String RELEASE =
      """
      insert into benefit_release
             (round_id, roster_id, line_count, total_dong, operation_id, released_at)
      values (:round, :roster, :lines, :dong, :operation, :at)
      """;

  /**
   * Everybody on the list but those of whom the commune said that nothing is to be paid. What
   * somebody signed goes before what the list says of the way, unless that account was closed.
   */
  @Sql
  static final String PUT =
      """
      insert into benefit_entitlement
             (round_id, roster_id, line_no, beneficiary_id, month, commune_code, amount_dong,
              arrears_dong, way, account_id, holder_kind, holder_id)
      with signed as (
          select c.beneficiary_id, c.account_id, c.point_id
            from (select distinct on (beneficiary_id) beneficiary_id, account_id, point_id
                    from benefit_consent
                   where entitlement_id is null
                   order by beneficiary_id, recorded_at desc) c
            left join benefit_account_date x
              on x.account_id = c.account_id and x.step = 'CLOSED'
           where x.account_id is null)
      select :round, l.roster_id, l.line_no, l.beneficiary_id, l.month, l.commune_code,
             l.amount_dong, l.arrears_dong, t.way,
             case t.way when 'ACCOUNT' then coalesce(c.account_id, a.account_id) end,
             case t.way when 'CASH' then 'point' else 'account' end,
             case t.way when 'CASH'
                        then coalesce(case l.way when 'CASH' then l.point_id end, c.point_id)
                        else :round end
        from benefit_line l
        left join signed c on c.beneficiary_id = l.beneficiary_id
       cross join lateral (select case when c.beneficiary_id is null then l.way
                                       when c.account_id is null then 'CASH'
                                       else 'ACCOUNT' end as way) t
        left join benefit_line_person p
          on l.way = 'ACCOUNT' and p.roster_id = l.roster_id and p.line_no = l.line_no
        left join benefit_account a
          on a.beneficiary_id = l.beneficiary_id and a.account_number = p.account_number
        left join (select distinct on (line_no) line_no, outcome
                     from benefit_explanation
                    where roster_id = :roster and line_roster = :roster
                    order by line_no, seq desc) w
          on w.line_no = l.line_no and w.outcome <> 'KEEP'
       where l.roster_id = :roster and w.line_no is null
      """;

  /** What communes told after the list had been questioned was asked of nobody yet. */
  @Sql
  static final String STOP_LATE =
      """
      insert into benefit_stop (entitlement_id, reason, words, event_id, operation_id, recorded_at)
      select distinct on (e.entitlement_id) e.entitlement_id, v.kind, v.source, v.event_id,
             :operation, cast(:at as timestamptz)
        from benefit_event v
        join benefit_line_person p on p.citizen_number = v.citizen_number
        join benefit_entitlement e on e.roster_id = p.roster_id and e.line_no = p.line_no
       where p.roster_id = :roster and v.kind <> 'ALIVE'
         and (e.commune_code = v.commune_code
              or lower(unaccent(p.full_name)) = lower(unaccent(v.full_name)))
         and v.recorded_at > (select max(s.recorded_at)
                                from benefit_step s
                               where s.round_id = :round and s.state = 'CHALLENGED')
       order by e.entitlement_id, v.recorded_at
      """;

  @Sql
  static final String BY_ID =
      """
      select e.entitlement_id, e.round_id, e.roster_id, e.line_no, e.beneficiary_id, e.month,
             e.commune_code, e.amount_dong, e.arrears_dong,
             coalesce(h.holder_kind, e.holder_kind) as holder_kind,
             coalesce(h.holder_id, e.holder_id) as holder_id, coalesce(h.seq, 0) as seq,
             s.entitlement_id is not null as stopped
        from benefit_entitlement e
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
        left join benefit_stopped s on s.entitlement_id = e.entitlement_id
       where e.entitlement_id = :entitlement
       limit 1
      """;

  @Sql
  static final String STOP =
      """
      insert into benefit_stop (entitlement_id, seq, reason, words, operation_id, recorded_at)
      select :entitlement, 1 + count(*), :reason, :words, :operation, cast(:at as timestamptz)
        from benefit_stop_lift
       where entitlement_id = :entitlement
      """;

  /** Who told of the accounts that stand on a list alone. */
  private static final String LIST = "Danh sách chi trả";

  private final JdbcClient jdbc;
  private final WelfareAccountTable accounts;

  EntitlementTable(JdbcClient jdbc, WelfareAccountTable accounts) {
    this.jdbc = jdbc;
    this.accounts = accounts;
  }

  /** How many and how much. */
  record Sum(long lines, long dong) {}

  /** For the rest of the current transaction. */
  void plan() {
    jdbc.sql(PLAN).query((_, _) -> true).single();
  }

  /** What the communes have signed, less what they withheld. */
  Sum toRelease(UUID roster) {
    return jdbc.sql(TO_RELEASE)
        .param("roster", roster)
        .query((row, _) -> new Sum(row.getLong("lines"), row.getLong("dong")))
        .single();
  }

  void release(Performance performance, Round round, UUID roster, Sum sum) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("round", round.roundId());
    values.put("roster", roster);
    values.put("lines", sum.lines());
    values.put("dong", sum.dong());
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    performance.writes().add(RELEASE, values);
    accounts.addListed(performance, roster, LIST);
    performance.writes().add(PUT, values);
    performance.writes().add(STOP_LATE, values);
    performance.writes().add(QuestionTable.ASK_LATE, values);
  }

  Optional<Entitlement> find(UUID entitlement) {
    return jdbc.sql(BY_ID)
        .param("entitlement", entitlement)
        .query((row, _) -> entitlement(row))
        .optional();
  }

  void stop(Performance performance, StopDuty act) {
    performance
        .writes()
        .add(
            STOP,
            Map.of(
                "entitlement", act.entitlement(),
                "reason", act.reason().name(),
                "words", Text.nfc(act.words().strip()),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
    performance
        .writes()
        .means("pk_benefit_stop", new BenefitRefusal.AlreadyStopped(act.entitlement()));
  }

  static Entitlement entitlement(ResultSet row) throws SQLException {
    return new Entitlement(
        row.getObject("entitlement_id", UUID.class),
        row.getObject("round_id", UUID.class),
        new LineKey(row.getObject("roster_id", UUID.class), row.getInt("line_no")),
        row.getObject("beneficiary_id", UUID.class),
        row.getObject("month", LocalDate.class),
        row.getString("commune_code"),
        new Vnd(row.getLong("amount_dong")),
        new Vnd(row.getLong("arrears_dong")),
        DutyHolder.of(row.getString("holder_kind"), row.getObject("holder_id", UUID.class)),
        row.getInt("seq"),
        row.getBoolean("stopped"));
  }
}

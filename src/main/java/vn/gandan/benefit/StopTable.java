package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Stops of duties, and who lifted them. */
@Repository
class StopTable {
  private static final String STOP =
      """
      t.seq as stop_seq, t.reason, t.words, t.event_id is not null as by_event, t.recorded_at,
             o.account_id, o.role, f.paper, f.words as lift_words, f.recorded_at as lifted_at,
             p.role as lift_role
      """;

  /** Who told the event decided it; whoever froze the list meanwhile decided about nobody. */
  private static final String OF_STOP =
      """
        left join benefit_event v on v.event_id = t.event_id
        join operation_operation o on o.operation_id = coalesce(v.operation_id, t.operation_id)
        left join benefit_stop_lift f on f.entitlement_id = t.entitlement_id and f.seq = t.seq
        left join operation_operation p on p.operation_id = f.operation_id
      """;

  private static final String DUTY =
      "select e.entitlement_id, e.round_id, e.roster_id, e.line_no, e.beneficiary_id, e.month,\n"
          + "e.commune_code, e.amount_dong, e.arrears_dong,\n"
          + "coalesce(h.holder_kind, e.holder_kind) as holder_kind,\n"
          + "coalesce(h.holder_id, e.holder_id) as holder_id, coalesce(h.seq, 0) as seq,\n"
          + "f.entitlement_id is null as stopped, g.name as programme, r.month as round_month,\n"
          + "n.full_name, right(n.citizen_number, 3) as number,\n"
          + STOP
          + """
           from benefit_stop t
           join benefit_entitlement e on e.entitlement_id = t.entitlement_id
           join benefit_line_person n on n.roster_id = e.roster_id and n.line_no = e.line_no
           join benefit_round r on r.round_id = e.round_id
           join benefit_programme g on g.programme_id = r.programme_id
           left join benefit_holding h on h.entitlement_id = e.entitlement_id
          """
          + OF_STOP;

  /** Whose money is still here. */
  @Sql
  static final String OPEN =
      DUTY
          + """
           where f.entitlement_id is null
             and coalesce(h.holder_kind, e.holder_kind) in ('point', 'shift', 'account')
             and (:commune = '' or e.commune_code = :commune)
           order by t.recorded_at desc, t.entitlement_id
           limit :most offset :from
          """;

  @Sql
  static final String OF_DUTY =
      DUTY + " where t.entitlement_id = :entitlement order by t.seq desc limit 1";

  @Sql
  static final String HISTORY =
      "select t.entitlement_id, "
          + STOP
          + " from benefit_stop t "
          + OF_STOP
          + " where t.entitlement_id = :entitlement order by t.seq limit 100";

  @Sql
  static final String LIFT =
      """
      insert into benefit_stop_lift
             (entitlement_id, seq, paper, words, operation_id, recorded_at)
      values (:entitlement, :seq, :paper, :words, :operation, :at)
      """;

  /**
   * What communes have told of the receiver since the list was compared, that has stopped this duty
   * never, and that nobody has seen to be wrong later.
   */
  private static final String TOLD =
      """
        from benefit_stop t
        join benefit_entitlement e on e.entitlement_id = t.entitlement_id
        join benefit_line_person n on n.roster_id = e.roster_id and n.line_no = e.line_no
        join benefit_event v on v.citizen_number = n.citizen_number
       where t.entitlement_id = :entitlement and t.seq = :seq
         and v.kind <> 'ALIVE'
         and v.recorded_at > coalesce((select max(c.recorded_at)
                                         from benefit_step c
                                        where c.round_id = e.round_id and c.state = 'CHALLENGED'),
                                      '-infinity')
         and not exists (select
                           from benefit_stop b
                          where b.entitlement_id = e.entitlement_id and b.event_id = v.event_id)
         and not exists (select
                           from benefit_event a
                          where a.citizen_number = v.citizen_number and a.kind = 'ALIVE'
                            and a.happened_on >= v.happened_on and a.recorded_at > v.recorded_at
                            and (a.commune_code = e.commune_code
                                 or lower(unaccent(a.full_name)) = lower(unaccent(n.full_name))))
      """;

  /** Of somebody who is certainly meant, as {@link EventTable} knows it; the last words count. */
  @Sql
  static final String TOLD_MEANWHILE =
      "select v.event_id"
          + TOLD
          + """
             and (v.commune_code = e.commune_code
                  or lower(unaccent(v.full_name)) = lower(unaccent(n.full_name)))
           order by v.recorded_at desc, v.event_id
           limit 1
          """;

  @Sql
  static final String STOP_AGAIN =
      """
      insert into benefit_stop
             (entitlement_id, seq, reason, words, event_id, operation_id, recorded_at)
      select cast(:entitlement as uuid), :seq + 1, v.kind, v.source, v.event_id,
             cast(:operation as uuid), cast(:at as timestamptz)
        from benefit_event v
       where v.event_id = :event
      """;

  @Sql
  static final String ASK =
      "insert into benefit_question (entitlement_id, event_id, reason, operation_id, recorded_at)\n"
          + "select e.entitlement_id, v.event_id, v.kind, cast(:operation as uuid),\n"
          + "       cast(:at as timestamptz)"
          + TOLD
          + """
             and v.commune_code <> e.commune_code
             and lower(unaccent(v.full_name)) <> lower(unaccent(n.full_name))
              on conflict do nothing
          """;

  private final JdbcClient jdbc;

  StopTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param commune its code; empty for the whole province
   * @param page from 1
   */
  List<StoppedDuty> open(String commune, int most, int page) {
    return jdbc.sql(OPEN)
        .param("commune", commune)
        .param("most", most)
        .param("from", (long) (page - 1) * most)
        .query((row, _) -> duty(row))
        .list();
  }

  /** With its last stop; empty if it was never stopped. */
  Optional<StoppedDuty> ofDuty(UUID entitlement) {
    return jdbc.sql(OF_DUTY)
        .param("entitlement", entitlement)
        .query((row, _) -> duty(row))
        .optional();
  }

  /** In order; each but the last was lifted. */
  List<Stop> history(UUID entitlement) {
    return jdbc.sql(HISTORY).param("entitlement", entitlement).query((row, _) -> stop(row)).list();
  }

  void lift(Performance performance, LiftStop act, int seq) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("entitlement", act.entitlement());
    values.put("seq", seq);
    values.put("paper", Text.nfc(act.paper().strip()));
    values.put("words", Text.nfc(act.words().strip()));
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    performance
        .writes()
        .means("pk_benefit_stop_lift", new BenefitRefusal.NotStopped(act.entitlement()));
    performance.writes().add(LIFT, values);
  }

  /** By what a duty would be stopped, had it not been. */
  Optional<UUID> toldMeanwhile(Stop stop) {
    return jdbc.sql(TOLD_MEANWHILE)
        .param("entitlement", stop.entitlementId())
        .param("seq", stop.seq())
        .query(UUID.class)
        .optional();
  }

  void stopAgain(Performance performance, Stop lifted, UUID event) {
    Map<String, @Nullable Object> values = values(performance, lifted);
    values.put("event", event);
    performance.writes().add(STOP_AGAIN, values);
  }

  /** The same number under another name in another commune. */
  void ask(Performance performance, Stop lifted) {
    performance.writes().add(ASK, values(performance, lifted));
  }

  private static Map<String, @Nullable Object> values(Performance performance, Stop stop) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("entitlement", stop.entitlementId());
    values.put("seq", stop.seq());
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    return values;
  }

  private static StoppedDuty duty(ResultSet row) throws SQLException {
    String number = row.getString("number");
    return new StoppedDuty(
        EntitlementTable.entitlement(row),
        row.getString("programme"),
        row.getObject("round_month", java.time.LocalDate.class),
        row.getString("full_name"),
        number == null ? null : "***" + number,
        stop(row));
  }

  private static Stop stop(ResultSet row) throws SQLException {
    String paper = row.getString("paper");
    return new Stop(
        row.getObject("entitlement_id", UUID.class),
        row.getInt("stop_seq"),
        StopDuty.Reason.valueOf(row.getString("reason")),
        row.getString("words"),
        row.getObject("account_id", UUID.class),
        Role.valueOf(row.getString("role")),
        row.getBoolean("by_event"),
        instant(row, "recorded_at"),
        paper == null
            ? null
            : new Stop.Lifted(
                paper,
                row.getString("lift_words"),
                Role.valueOf(row.getString("lift_role")),
                instant(row, "lifted_at")));
  }

  private static Instant instant(ResultSet row, String name) throws SQLException {
    return row.getObject(name, OffsetDateTime.class).toInstant();
  }
}

package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Numbers that were told under another name after the freeze. */
@Repository
class QuestionTable {
  private static final String ONE =
      """
      select e.entitlement_id, e.round_id, e.roster_id, e.line_no, e.beneficiary_id, e.month,
             e.commune_code, e.amount_dong, e.arrears_dong,
             coalesce(h.holder_kind, e.holder_kind) as holder_kind,
             coalesce(h.holder_id, e.holder_id) as holder_id, coalesce(h.seq, 0) as seq,
             s.entitlement_id is not null as stopped, q.event_id, q.reason, q.recorded_at,
             g.name as programme, r.month as round_month, n.full_name,
             right(n.citizen_number, 3) as number, v.commune_code as told_by, v.happened_on,
             v.full_name as told_name, v.source, a.entitlement_id is not null as answered
        from benefit_question q
        join benefit_entitlement e on e.entitlement_id = q.entitlement_id
        join benefit_line_person n on n.roster_id = e.roster_id and n.line_no = e.line_no
        join benefit_round r on r.round_id = e.round_id
        join benefit_programme g on g.programme_id = r.programme_id
        left join benefit_event v on v.event_id = q.event_id
        left join benefit_holding h on h.entitlement_id = e.entitlement_id
        left join benefit_stopped s on s.entitlement_id = e.entitlement_id
        left join benefit_question_answer a
          on a.entitlement_id = q.entitlement_id and a.event_id = q.event_id
      """;

  /** Of duties that may still be paid. */
  @Sql
  static final String OPEN =
      ONE
          + """
           where a.entitlement_id is null and s.entitlement_id is null
             and coalesce(h.holder_kind, e.holder_kind) in ('point', 'shift', 'account')
             and (:commune = '' or e.commune_code = :commune)
           order by q.recorded_at desc, q.entitlement_id
           limit 200
          """;

  /** As many as the page of open ones shows. */
  @Sql
  static final String WAITING =
      """
      select count(*)
        from (select
                from benefit_question q
                join benefit_entitlement e on e.entitlement_id = q.entitlement_id
                left join benefit_holding h on h.entitlement_id = e.entitlement_id
               where not exists (select
                                   from benefit_question_answer a
                                  where a.entitlement_id = q.entitlement_id
                                    and a.event_id = q.event_id)
                 and not exists (select
                                   from benefit_stopped s
                                  where s.entitlement_id = q.entitlement_id)
                 and coalesce(h.holder_kind, e.holder_kind) in ('point', 'shift', 'account')
                 and (:commune = '' or e.commune_code = :commune)
               limit 200) open_question
      """;

  @Sql
  static final String FIND =
      ONE + " where q.entitlement_id = :entitlement and q.event_id = :event limit 1";

  /** What was told after the list had been questioned; as what stops late, for other names. */
  @Sql
  static final String ASK_LATE =
      """
      insert into benefit_question (entitlement_id, event_id, reason, operation_id, recorded_at)
      select e.entitlement_id, v.event_id, v.kind, :operation, cast(:at as timestamptz)
        from benefit_event v
        join benefit_line_person p on p.citizen_number = v.citizen_number
        join benefit_entitlement e on e.roster_id = p.roster_id and e.line_no = p.line_no
       where p.roster_id = :roster and v.kind <> 'ALIVE'
         and e.commune_code <> v.commune_code
         and lower(unaccent(p.full_name)) <> lower(unaccent(v.full_name))
         and not exists (select from benefit_stopped s where s.entitlement_id = e.entitlement_id)
         and v.recorded_at > (select max(s.recorded_at)
                                from benefit_step s
                               where s.round_id = :round and s.state = 'CHALLENGED')
      """;

  @Sql
  static final String ANSWER =
      """
      insert into benefit_question_answer
             (entitlement_id, event_id, outcome, words, operation_id, recorded_at)
      values (:entitlement, :event, :outcome, :words, :operation, :at)
      """;

  private final JdbcClient jdbc;

  QuestionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The newest first.
   *
   * @param commune its code; empty for the whole province
   */
  List<EventQuestion> open(String commune) {
    return jdbc.sql(OPEN).param("commune", commune).query((row, _) -> question(row)).list();
  }

  long waiting(String commune) {
    return jdbc.sql(WAITING).param("commune", commune).query(Long.class).single();
  }

  Optional<EventQuestion> find(UUID entitlement, UUID event) {
    return jdbc.sql(FIND)
        .param("entitlement", entitlement)
        .param("event", event)
        .query((row, _) -> question(row))
        .optional();
  }

  void answer(Performance performance, AnswerQuestion act) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("entitlement", act.entitlement());
    values.put("event", act.event());
    values.put("outcome", act.outcome().name());
    values.put("words", Text.nfc(act.words().strip()));
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    performance
        .writes()
        .means("pk_benefit_question_answer", new BenefitRefusal.Answered(act.entitlement()));
    performance.writes().add(ANSWER, values);
  }

  private static EventQuestion question(ResultSet row) throws SQLException {
    return new EventQuestion(
        EntitlementTable.entitlement(row),
        row.getObject("event_id", UUID.class),
        StopDuty.Reason.valueOf(row.getString("reason")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("programme"),
        row.getObject("round_month", LocalDate.class),
        row.getString("full_name"),
        "***" + row.getString("number"),
        told(row),
        row.getBoolean("answered"));
  }

  private static EventQuestion.@Nullable Told told(ResultSet row) throws SQLException {
    String by = row.getString("told_by");
    return by == null
        ? null
        : new EventQuestion.Told(
            by,
            row.getObject("happened_on", LocalDate.class),
            row.getString("told_name"),
            row.getString("source"));
  }
}

package vn.gandan.benefit;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;
import vn.gandan.sheet.Fault;

/** What only shows when all lines of a draft are seen together; one statement for each question. */
@Repository
class DraftChecks {
  /** A fresh million of rows has no statistics: loops over them would never end. */
  @Sql
  static final String PLAN =
      "select set_config('enable_nestloop', 'off', true), set_config('work_mem', '96MB', true)";

  @Sql
  static final String TWICE =
      """
      insert into benefit_fault (draft_id, line_no, field, reason, value)
      select l.draft_id, l.line_no, :field, 'TWICE', l.beneficiary_no
        from benefit_draft_line l
        join (select beneficiary_no collate "C" as number, month, min(line_no) as first
                from benefit_draft_line
               where draft_id = :draft
               group by 1, 2
              having count(*) > 1) d
          on d.number = l.beneficiary_no collate "C" and d.month = l.month
       where l.draft_id = :draft and l.line_no <> d.first
       limit 100000
      """;

  @Sql
  static final String SUMS =
      """
      select coalesce(l.commune_code, c.commune_code) as commune_code,
             coalesce(l.lines, 0) as lines, coalesce(l.total, 0) as total,
             coalesce(c.line_count, 0) as covered_lines, coalesce(c.total_dong, 0) as covered_total
        from (select commune_code, count(*) as lines,
                     cast(sum(amount_dong + arrears_dong) as bigint) as total
                from benefit_draft_line
               where draft_id = :draft
               group by commune_code) l
        full join (select commune_code, line_count, total_dong
                     from benefit_draft_covering
                    where draft_id = :draft) c
          on c.commune_code = l.commune_code
       order by 1
       limit 1000
      """;

  @Sql
  static final String PUT_FAULT =
      """
      insert into benefit_fault (draft_id, line_no, field, reason, value)
      values (:draft, :line, :field, :reason, :value)
      """;

  @Sql
  static final String SETTLE =
      """
      update benefit_draft d
         set amount_dong = s.amount, arrears_dong = s.arrears,
             fault_count = (select count(*) from benefit_fault f where f.draft_id = d.draft_id),
             progress = 'READ', touched_at = :at
        from (select coalesce(cast(sum(amount_dong) as bigint), 0) as amount,
                     coalesce(cast(sum(arrears_dong) as bigint), 0) as arrears
                from benefit_draft_line
               where draft_id = :draft) s
       where d.draft_id = :draft
      """;

  @Sql
  static final String FAULTS =
      """
      select line_no, field, reason, value
        from benefit_fault
       where draft_id = :draft
       order by line_no, field
       limit :most offset :from
      """;

  private final JdbcClient jdbc;
  private final InstantSource clock;

  DraftChecks(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the caller's transaction: all questions, and the draft has been read. */
  void run(UUID draft) {
    jdbc.sql(PLAN).query((_, _) -> true).single();
    jdbc.sql(TWICE)
        .param("draft", draft)
        .param("field", RosterColumn.BENEFICIARY.heading())
        .update();
    for (CommuneSum sum : sums(draft)) {
      if (!sum.agrees()) {
        jdbc.sql(PUT_FAULT)
            .param("draft", draft)
            .param("line", 0)
            .param("field", RosterColumn.COMMUNE.heading())
            .param("reason", Fault.Reason.SUM.name())
            .param("value", sum.commune())
            .update();
      }
    }
    jdbc.sql(SETTLE)
        .param("draft", draft)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** By commune, the list beside the payer's figures. */
  List<CommuneSum> sums(UUID draft) {
    return jdbc.sql(SUMS)
        .param("draft", draft)
        .query((row, _) ->
            new CommuneSum(
                row.getString("commune_code"),
                row.getLong("lines"),
                new Vnd(row.getLong("total")),
                row.getLong("covered_lines"),
                new Vnd(row.getLong("covered_total"))))
        .list();
  }

  List<Fault> faults(UUID draft, String file, long from, int most) {
    return jdbc.sql(FAULTS)
        .param("draft", draft)
        .param("from", from)
        .param("most", most)
        .query((row, _) ->
            new Fault(
                file,
                row.getLong("line_no"),
                row.getString("field"),
                Fault.Reason.valueOf(row.getString("reason")),
                row.getString("value")))
        .list();
  }
}

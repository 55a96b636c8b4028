package vn.gandan.benefit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/**
 * A list against what was paid in the round before: new, stopped, changed, moved. One statement for
 * each, whatever the size. The first list of a programme has nothing to be compared with.
 */
@Repository
class DeltaChallenges {
  @Sql
  static final String NEW =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'NEW', 'STRONG', l.commune_code, ''
        from benefit_line l
       where l.roster_id = :roster
         and not exists (select
                           from benefit_entitlement f
                          where f.roster_id = :former and f.beneficiary_id = l.beneficiary_id)
      """;

  @Sql
  static final String STOPPED =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select :roster, f.roster_id, f.line_no, 'STOPPED', 'STRONG', f.commune_code, ''
        from benefit_entitlement f
       where f.roster_id = :former
         and not exists (select
                           from benefit_line l
                          where l.roster_id = :roster and l.beneficiary_id = f.beneficiary_id)
      """;

  /** A new standard raises everybody by the same part, and is explained by its decree. */
  @Sql
  static final String CHANGED =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'CHANGED', 'STRONG', l.commune_code,
             replace(to_char(f.amount, 'FM999,999,999,999') || ' → '
                     || to_char(l.amount_dong, 'FM999,999,999,999'), ',', '.')
        from benefit_line l
        join (select beneficiary_id, max(amount_dong) as amount
                from benefit_entitlement
               where roster_id = :former
               group by beneficiary_id) f
          on f.beneficiary_id = l.beneficiary_id
       where l.roster_id = :roster
         and l.amount_dong <> f.amount
         and not (:before > 0 and l.amount_dong * :before = f.amount * :now)
      """;

  @Sql
  static final String MOVED =
      """
      insert into benefit_challenge
             (roster_id, line_roster, line_no, reason, certainty, commune_code, detail)
      select l.roster_id, l.roster_id, l.line_no, 'MOVED', 'STRONG', l.commune_code,
             case when f.commune = l.commune_code then '' else f.commune || ' → ' || l.commune_code end
        from benefit_line l
        join (select beneficiary_id, max(commune_code) as commune,
                     max(case when holder_kind = 'point' then cast(holder_id as text) end) as point
                from benefit_entitlement
               where roster_id = :former
               group by beneficiary_id) f
          on f.beneficiary_id = l.beneficiary_id
       where l.roster_id = :roster
         and (f.commune <> l.commune_code or f.point <> cast(l.point_id as text))
      """;

  private final JdbcClient jdbc;

  DeltaChallenges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void find(ChallengeFrame frame) {
    if (frame.former() == null) {
      return;
    }
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("roster", frame.roster());
    values.put("former", frame.former());
    values.put("before", frame.standardBefore());
    values.put("now", frame.standard());
    jdbc.sql(NEW).params(values).update();
    jdbc.sql(STOPPED).params(values).update();
    jdbc.sql(CHANGED).params(values).update();
    jdbc.sql(MOVED).params(values).update();
  }
}

package vn.gandan.benefit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** Which communes have signed their part of a list. */
@Repository
class SignatureTable {
  /** Also a commune that has nobody on the list any more answers for those who are gone. */
  @Sql
  static final String CONCERNS =
      """
      select exists (select
                       from benefit_covering
                      where roster_id = :roster and commune_code = :commune)
             or exists (select
                          from benefit_challenge
                         where roster_id = :roster and commune_code = :commune) as found
      """;

  @Sql
  static final String SIGNED =
      """
      select exists (select
                       from benefit_signature
                      where roster_id = :roster and commune_code = :commune) as found
      """;

  @Sql
  static final String MISSING =
      """
      select c.commune_code
        from (select commune_code
                from benefit_covering
               where roster_id = :roster
               union
              select distinct commune_code
                from benefit_challenge
               where roster_id = :roster) c
       where not exists (select
                           from benefit_signature s
                          where s.roster_id = :roster and s.commune_code = c.commune_code)
       order by c.commune_code
       limit 1000
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_signature
             (roster_id, commune_code, agency_id, line_count, total_dong, withheld_count,
              withheld_dong, operation_id, recorded_at)
      select :roster, :commune, :agency, count(*), coalesce(sum(l.amount_dong + l.arrears_dong), 0),
             count(w.line_no),
             coalesce(sum(l.amount_dong + l.arrears_dong) filter (where w.line_no is not null), 0),
             :operation, cast(:at as timestamptz)
        from benefit_line l
        left join (select distinct on (line_no) line_no, outcome
                     from benefit_explanation
                    where roster_id = :roster and line_roster = :roster
                    order by line_no, seq desc) w
          on w.line_no = l.line_no and w.outcome <> 'KEEP'
       where l.roster_id = :roster and l.commune_code = :commune
      """;

  private final JdbcClient jdbc;

  SignatureTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The list of a round in which a commune has a part.
   *
   * @throws RefusedException as of no such round, if it has none
   */
  UUID rosterOf(Round round, String commune) {
    UUID roster = round.rosterId();
    if (roster == null || !concerns(roster, commune)) {
      throw new RefusedException(new BenefitRefusal.UnknownRound(round.roundId()));
    }
    return roster;
  }

  boolean concerns(UUID roster, String commune) {
    return jdbc.sql(CONCERNS)
        .param("roster", roster)
        .param("commune", commune)
        .query(Boolean.class)
        .single();
  }

  boolean signed(UUID roster, String commune) {
    return jdbc.sql(SIGNED)
        .param("roster", roster)
        .param("commune", commune)
        .query(Boolean.class)
        .single();
  }

  /** Codes of the communes that have not signed. */
  Set<String> missing(UUID roster) {
    return new HashSet<>(jdbc.sql(MISSING).param("roster", roster).query(String.class).list());
  }

  /** With what the part adds up to, of which what will not be paid. */
  void sign(Performance performance, UUID roster, String commune) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("roster", roster);
    values.put("commune", commune);
    values.put("agency", Objects.requireNonNull(performance.actor().unitId()));
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    performance.writes().add(PUT, values);
  }
}

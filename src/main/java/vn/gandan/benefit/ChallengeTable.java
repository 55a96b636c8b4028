package vn.gandan.benefit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Lines in question and what was said to them. */
@Repository
class ChallengeTable {
  /** A fresh list has no statistics: loops over it would never end. */
  @Sql
  static final String PLAN =
      "select set_config('enable_nestloop', 'off', true), set_config('work_mem', '96MB', true)";

  @Sql
  static final String LINES =
      """
      select count(distinct (line_roster, line_no))
        from benefit_challenge
       where roster_id = :roster
       limit 1
      """;

  @Sql
  static final String QUESTIONED =
      """
      select distinct c.line_roster, c.line_no
        from benefit_challenge c
        join unnest(cast(:rosters as uuid[]), cast(:lines as integer[])) as asked (roster, line)
          on c.line_roster = asked.roster and c.line_no = asked.line
       where c.roster_id = :roster and c.commune_code = :commune
       limit 500
      """;

  @Sql
  static final String UNEXPLAINED =
      """
      select count(distinct (c.line_roster, c.line_no))
        from benefit_challenge c
       where c.roster_id = :roster and c.commune_code = :commune
         and not exists (select
                           from benefit_explanation e
                          where e.roster_id = c.roster_id and e.line_roster = c.line_roster
                            and e.line_no = c.line_no)
       limit 1
      """;

  @Sql
  static final String EXPLAIN =
      """
      insert into benefit_explanation
             (roster_id, line_roster, line_no, seq, outcome, words, operation_id, recorded_at)
      select :roster, asked.roster, asked.line,
             1 + (select count(*)
                    from benefit_explanation e
                   where e.roster_id = :roster and e.line_roster = asked.roster
                     and e.line_no = asked.line),
             :outcome, :words, :operation, cast(:at as timestamptz)
        from unnest(cast(:rosters as uuid[]), cast(:lines as integer[])) as asked (roster, line)
      """;

  private final JdbcClient jdbc;

  ChallengeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** For the rest of the current transaction. */
  void plan() {
    jdbc.sql(PLAN).query((_, _) -> true).single();
  }

  /** How many lines of a list are in question. */
  long lines(UUID roster) {
    return jdbc.sql(LINES).param("roster", roster).query(Long.class).single();
  }

  /** Those of the lines that are in question and are the commune's. */
  Set<LineKey> questioned(UUID roster, String commune, List<LineKey> lines) {
    return new HashSet<>(
        jdbc.sql(QUESTIONED)
            .param("roster", roster)
            .param("commune", commune)
            .param("rosters", rosters(lines))
            .param("lines", numbers(lines))
            .query((row, _) ->
                new LineKey(row.getObject("line_roster", UUID.class), row.getInt("line_no")))
            .list());
  }

  long unexplained(UUID roster, String commune) {
    return jdbc.sql(UNEXPLAINED)
        .param("roster", roster)
        .param("commune", commune)
        .query(Long.class)
        .single();
  }

  void explain(Performance performance, UUID roster, ExplainLines act, List<LineKey> lines) {
    Map<String, Object> values = new HashMap<>();
    values.put("roster", roster);
    values.put("rosters", rosters(lines));
    values.put("lines", numbers(lines));
    values.put("outcome", act.outcome().name());
    values.put("words", Text.nfc(act.words().strip()));
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    performance.writes().add(EXPLAIN, values);
  }

  private static UUID[] rosters(List<LineKey> lines) {
    return lines.stream().map(LineKey::roster).toArray(UUID[]::new);
  }

  private static Integer[] numbers(List<LineKey> lines) {
    return lines.stream().map(LineKey::line).toArray(Integer[]::new);
  }
}

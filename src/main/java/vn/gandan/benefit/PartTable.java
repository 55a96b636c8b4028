package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;

/** What of a list is whose to explain. */
@Repository
class PartTable {
  @Sql
  static final String PARTS =
      """
      select commune_code, max(lines) as lines, max(total) as total, max(questioned) as questioned,
             max(explained) as explained, max(signed_at) as signed_at
        from (select commune_code, line_count as lines, total_dong as total, 0 as questioned,
                     0 as explained, cast(null as timestamptz) as signed_at
                from benefit_covering
               where roster_id = :roster
               union all
              select commune_code, 0, 0, count(distinct (line_roster, line_no)), 0, null
                from benefit_challenge
               where roster_id = :roster
               group by commune_code
               union all
              select c.commune_code, 0, 0, 0, count(distinct (c.line_roster, c.line_no)), null
                from benefit_challenge c
                join benefit_explanation e
                  on e.roster_id = c.roster_id and e.line_roster = c.line_roster
                     and e.line_no = c.line_no and e.seq = 1
               where c.roster_id = :roster
               group by c.commune_code
               union all
              select commune_code, 0, 0, 0, 0, recorded_at
                from benefit_signature
               where roster_id = :roster) p
       where (:commune = '' or commune_code = :commune)
       group by commune_code
       order by commune_code
       limit 1000
      """;

  @Sql
  static final String REASONS =
      """
      select reason, count(*) as lines
        from benefit_challenge
       where roster_id = :roster and commune_code = :commune
       group by reason
       order by reason
       limit 100
      """;

  @Sql
  static final String LINES =
      """
      select c.line_roster, c.line_no, c.line_roster <> c.roster_id as gone,
             array_agg(c.reason || '|' || c.certainty || '|' || c.detail order by c.reason) as found,
             p.full_name, p.birth_year, right(p.citizen_number, 3) as number, p.address, p.proxy_name,
             l.amount_dong, l.arrears_dong, l.way, x.outcome, x.words, x.recorded_at
        from benefit_challenge c
        join benefit_line l on l.roster_id = c.line_roster and l.line_no = c.line_no
        join benefit_line_person p on p.roster_id = c.line_roster and p.line_no = c.line_no
        left join lateral (select e.outcome, e.words, e.recorded_at
                             from benefit_explanation e
                            where e.roster_id = c.roster_id and e.line_roster = c.line_roster
                              and e.line_no = c.line_no
                            order by e.seq desc
                            limit 1) x on true
       where c.roster_id = :roster and c.commune_code = :commune
         and (not :open or x.outcome is null)
         and (:reason = '' or exists (select
                                        from benefit_challenge d
                                       where d.roster_id = c.roster_id
                                         and d.line_roster = c.line_roster
                                         and d.line_no = c.line_no and d.reason = :reason))
       group by c.roster_id, c.line_roster, c.line_no, p.full_name, p.birth_year, p.citizen_number,
                p.address, p.proxy_name, l.amount_dong, l.arrears_dong, l.way, x.outcome, x.words,
                x.recorded_at
       order by gone, c.line_no
       limit :most offset :from
      """;

  private final JdbcClient jdbc;

  PartTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CommunePart> parts(UUID roster) {
    return parts(roster, "");
  }

  Optional<CommunePart> part(UUID roster, String commune) {
    return parts(roster, commune).stream().findFirst();
  }

  private List<CommunePart> parts(UUID roster, String commune) {
    return jdbc.sql(PARTS)
        .param("roster", roster)
        .param("commune", commune)
        .query((row, _) ->
            new CommunePart(
                row.getString("commune_code"),
                row.getLong("lines"),
                new Vnd(row.getLong("total")),
                row.getLong("questioned"),
                row.getLong("questioned") - row.getLong("explained"),
                instant(row, "signed_at")))
        .list();
  }

  Map<Challenge.Reason, Long> reasons(UUID roster, String commune) {
    Map<Challenge.Reason, Long> found = new EnumMap<>(Challenge.Reason.class);
    jdbc.sql(REASONS)
        .param("roster", roster)
        .param("commune", commune)
        .query(row -> {
          found.put(Challenge.Reason.valueOf(row.getString("reason")), row.getLong("lines"));
        });
    return found;
  }

  List<QuestionedLine> lines(UUID roster, String commune, CommuneParts.Filter filter, int most) {
    Challenge.Reason reason = filter.reason();
    return jdbc.sql(LINES)
        .param("roster", roster)
        .param("commune", commune)
        .param("open", filter.unexplained())
        .param("reason", reason == null ? "" : reason.name())
        .param("most", most)
        .param("from", (long) (filter.page() - 1) * most)
        .query((row, _) -> line(row))
        .list();
  }

  private static QuestionedLine line(ResultSet row) throws SQLException {
    String number = row.getString("number");
    Integer year = row.getObject("birth_year", Integer.class);
    return new QuestionedLine(
        new LineKey(row.getObject("line_roster", UUID.class), row.getInt("line_no")),
        row.getBoolean("gone"),
        row.getString("full_name"),
        year,
        number == null ? null : "***" + number,
        row.getString("address"),
        row.getString("proxy_name"),
        new Vnd(row.getLong("amount_dong")),
        new Vnd(row.getLong("arrears_dong")),
        row.getString("way").equals(RosterLine.Way.ACCOUNT.name()),
        Arrays.stream((String[]) row.getArray("found").getArray())
            .map(PartTable::challenge)
            .toList(),
        explained(row));
  }

  private static Challenge challenge(String found) {
    List<String> parts = List.of(found.split("\\|", 3));
    return new Challenge(
        Challenge.Reason.valueOf(parts.get(0)),
        Challenge.Certainty.valueOf(parts.get(1)),
        parts.get(2));
  }

  private static QuestionedLine.@Nullable Explained explained(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    Instant at = instant(row, "recorded_at");
    return outcome == null || at == null
        ? null
        : new QuestionedLine.Explained(
            Challenge.Outcome.valueOf(outcome), row.getString("words"), at);
  }

  private static @Nullable Instant instant(ResultSet row, String name) throws SQLException {
    OffsetDateTime at = row.getObject(name, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}

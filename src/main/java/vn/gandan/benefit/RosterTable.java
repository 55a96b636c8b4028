package vn.gandan.benefit;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/** The lists that were taken. Whole lists move from table to table in one statement each. */
@Repository
class RosterTable {
  @Sql
  static final String HAS =
      "select exists (select from benefit_roster where roster_id = :roster) as found";

  @Sql
  static final String COMMUNES =
      """
      select commune_code
        from benefit_covering
       where roster_id = :roster
       order by commune_code
       limit 1000
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_roster
             (roster_id, round_id, seq, file_name, digest, line_count, amount_dong, arrears_dong,
              operation_id, recorded_at)
      select :roster, d.round_id,
             (select count(*) + 1 from benefit_roster r where r.round_id = d.round_id),
             d.file_name, d.digest, d.line_count, d.amount_dong, d.arrears_dong, :operation, :at
        from benefit_draft d
       where d.draft_id = :draft
      """;

  @Sql
  static final String PUT_COVERING =
      """
      insert into benefit_covering (roster_id, commune_code, line_count, total_dong)
      select :roster, commune_code, line_count, total_dong
        from benefit_draft_covering
       where draft_id = :draft
      """;

  /** The same person of a programme has the same id each month. */
  @Sql
  static final String PUT_LINES =
      """
      insert into benefit_line
             (roster_id, line_no, beneficiary_id, month, commune_code, amount_dong, arrears_dong,
              way, point_id, number_contradicts)
      select :roster, line_no, cast(md5(:programme || ':' || beneficiary_no) as uuid), month,
             commune_code, amount_dong, arrears_dong, way, point_id, number_contradicts
        from benefit_draft_line
       where draft_id = :draft
      """;

  @Sql
  static final String PUT_PEOPLE =
      """
      insert into benefit_line_person
             (roster_id, line_no, beneficiary_no, full_name, birth_date, birth_year,
              citizen_number, address, account_number, proxy_name, proxy_number, proxy_from,
              proxy_to, note)
      select :roster, line_no, beneficiary_no, full_name, birth_date, birth_year, citizen_number,
             address, account_number, proxy_name, proxy_number, proxy_from, proxy_to, note
        from benefit_draft_line
       where draft_id = :draft
      """;

  private final JdbcClient jdbc;

  RosterTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(UUID roster) {
    return jdbc.sql(HAS).param("roster", roster).query(Boolean.class).single();
  }

  /** Codes of the communes that are on the list. */
  Set<String> communes(UUID roster) {
    return new TreeSet<>(jdbc.sql(COMMUNES).param("roster", roster).query(String.class).list());
  }

  void take(Performance performance, TakeRoster act, Round round) {
    Map<String, Object> row =
        Map.of(
            "roster", act.roster(),
            "draft", act.draft(),
            "programme", round.programme().programmeId().toString(),
            "operation", performance.operationId(),
            "at", performance.recordedAt());
    performance
        .writes()
        .means("uq_benefit_roster_digest", new BenefitRefusal.SameFile(act.roster()));
    performance.writes().add(PUT, row);
    performance.writes().add(PUT_COVERING, row);
    performance.writes().add(PUT_LINES, row);
    performance.writes().add(PUT_PEOPLE, row);
  }
}

package vn.gandan.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Who is paid at home. Append-only. */
@Repository
class HomeTable {
  private static final String STANDING =
      """
      select h.home_id, h.person_id, h.beneficiary_id, h.office_id, h.ground, h.words, h.review_on
        from payout_home h
       where not exists (select from payout_home_end e where e.home_id = h.home_id)
      """;

  @Sql static final String BY_ID = STANDING + " and h.home_id = :home limit 1";

  @Sql
  static final String BY_BENEFICIARIES =
      STANDING + " and h.beneficiary_id = any (:beneficiaries) limit 500";

  @Sql
  static final String OF_OFFICE =
      STANDING + " and h.office_id = :office order by h.review_on, h.home_id limit 5000";

  /** Two who plan for one person wait for each other. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:name, 63))";

  @Sql
  static final String INSERT =
      """
      insert into payout_home
             (home_id, person_id, beneficiary_id, office_id, ground, words, review_on, operation_id,
              recorded_at)
      values (:home, :person, :beneficiary, :office, :ground, :words, :review, :operation, :at)
      """;

  @Sql
  static final String INSERT_END =
      """
      insert into payout_home_end (home_id, words, operation_id, recorded_at)
      values (:home, :words, :operation, :at)
      """;

  private final JdbcClient jdbc;

  HomeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID beneficiary) {
    jdbc.sql(LOCK).param("name", "home " + beneficiary).query((_, _) -> true).single();
  }

  /** If it has not ended. */
  Optional<Home> find(UUID home) {
    return jdbc.sql(BY_ID).param("home", home).query((row, _) -> home(row)).optional();
  }

  List<Home> of(Collection<UUID> beneficiaries) {
    return jdbc.sql(BY_BENEFICIARIES)
        .param("beneficiaries", beneficiaries.toArray(UUID[]::new))
        .query((row, _) -> home(row))
        .list();
  }

  /** Those that are to be looked at soonest first; at most 5,000, more than any office visits. */
  List<Home> ofOffice(UUID office) {
    return jdbc.sql(OF_OFFICE).param("office", office).query((row, _) -> home(row)).list();
  }

  void add(Performance performance, PlanHome act, UUID beneficiary) {
    Map<String, Object> row = new HashMap<>();
    row.put("home", act.home());
    row.put("person", act.person());
    row.put("beneficiary", beneficiary);
    row.put("office", performance.desk().unitId());
    row.put("ground", act.ground().name());
    row.put("words", Text.nfc(act.words().strip()));
    row.put("review", act.reviewOn());
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT, row);
    performance.writes().means("pk_payout_home", new PayoutRefusal.IdTaken(act.home()));
  }

  void end(Performance performance, EndHome act) {
    performance
        .writes()
        .add(
            INSERT_END,
            Map.of(
                "home", act.home(),
                "words", Text.nfc(act.words().strip()),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
    performance.writes().means("pk_payout_home_end", new PayoutRefusal.UnknownHome(act.home()));
  }

  private static Home home(ResultSet row) throws SQLException {
    return new Home(
        row.getObject("home_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("beneficiary_id", UUID.class),
        row.getObject("office_id", UUID.class),
        PlanHome.Ground.valueOf(row.getString("ground")),
        row.getString("words"),
        row.getObject("review_on", LocalDate.class));
  }
}

package vn.gandan.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.Performance;

/** Powers to collect, and how they ended. Append-only. */
@Repository
class PowerTable {
  private static final String POWER =
      """
      select p.power_id, p.beneficiary_id, p.proxy_id, p.form, p.paper_no, p.certified_by,
             p.certified_on, p.valid_from, p.valid_until, e.ended_on
        from payout_power p
        left join payout_power_end e on e.power_id = p.power_id
      """;

  @Sql static final String BY_ID = POWER + " where p.power_id = :power limit 1";

  @Sql
  static final String BY_BENEFICIARIES =
      POWER
          + """
           where p.beneficiary_id = any (:beneficiaries)
           order by p.valid_until desc, p.power_id
           limit 200
          """;

  @Sql
  static final String BY_PROXY =
      POWER + " where p.proxy_id = :proxy order by p.valid_until desc, p.power_id limit 200";

  /** Handed in at an office, and over soon by its paper or by law. */
  @Sql
  static final String ENDING =
      POWER
          + """
           where p.office_id = :office and e.power_id is null and p.valid_until >= :today
             and cast(least(p.valid_until, p.valid_from + make_interval(months => :months)) as date)
                 between :today and :until
           order by p.valid_until, p.power_id
           limit 200
          """;

  @Sql
  static final String TOLD =
      """
      select power_id, stage, told_how, recorded_at
        from payout_power_told
       where power_id = any (:powers)
       limit 1500
      """;

  @Sql
  static final String INSERT_TOLD =
      """
      insert into payout_power_told
             (power_id, stage, told_how, office_id, operation_id, recorded_at)
      values (:power, :stage, :how, :office, :operation, :at)
      """;

  /** Two who hand in papers of one proxy or of one person wait for each other. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:name, 62))";

  @Sql
  static final String INSERT =
      """
      insert into payout_power
             (power_id, beneficiary_id, proxy_id, form, paper_no, certified_by, certified_on,
              valid_from, valid_until, office_id, operation_id, recorded_at)
      values (:power, :beneficiary, :proxy, :form, :paper, :certified_by, :certified_on, :from,
              :until, :office, :operation, :at)
      """;

  @Sql
  static final String INSERT_END =
      """
      insert into payout_power_end (power_id, ended_on, told_by, words, operation_id, recorded_at)
      values (:power, :on, :told, :words, :operation, :at)
      """;

  private final JdbcClient jdbc;

  PowerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID one, UUID other) {
    // In one order, so that two of them never wait for each other crosswise.
    List.of(one, other).stream()
        .sorted()
        .forEach(id -> jdbc.sql(LOCK).param("name", "power " + id).query((_, _) -> true).single());
  }

  Optional<Power> find(UUID power) {
    return jdbc.sql(BY_ID).param("power", power).query((row, _) -> power(row)).optional();
  }

  /** Old ones too; at most 200. */
  List<Power> of(Collection<UUID> beneficiaries) {
    return jdbc.sql(BY_BENEFICIARIES)
        .param("beneficiaries", beneficiaries.toArray(UUID[]::new))
        .query((row, _) -> power(row))
        .list();
  }

  /** Old ones too; at most 200. */
  List<Power> heldBy(UUID proxy) {
    return jdbc.sql(BY_PROXY).param("proxy", proxy).query((row, _) -> power(row)).list();
  }

  List<Power> ending(UUID office, LocalDate today, LocalDate until, int months) {
    return jdbc.sql(ENDING)
        .param("office", office)
        .param("today", today)
        .param("until", until)
        .param("months", months)
        .query((row, _) -> power(row))
        .list();
  }

  /** Who was told at which stage. */
  Map<UUID, Map<PowerEnding.Stage, PowerEnding.Told>> told(Collection<UUID> powers) {
    Map<UUID, Map<PowerEnding.Stage, PowerEnding.Told>> told = new HashMap<>();
    jdbc.sql(TOLD)
        .param("powers", powers.toArray(UUID[]::new))
        .query(row -> {
          told.computeIfAbsent(
                  row.getObject("power_id", UUID.class),
                  _ -> new EnumMap<>(PowerEnding.Stage.class))
              .put(
                  PowerEnding.Stage.valueOf(row.getString("stage")),
                  new PowerEnding.Told(
                      RevokePower.ToldBy.valueOf(row.getString("told_how")),
                      row.getObject("recorded_at", OffsetDateTime.class)
                          .atZoneSameInstant(OperationDoor.ZONE)
                          .toLocalDate()));
        });
    return told;
  }

  void told(Performance performance, TellPowerEnd act, PowerEnding.Stage stage) {
    performance.writes().means("pk_payout_power_told", new PayoutRefusal.AlreadyTold(act.power()));
    performance
        .writes()
        .add(
            INSERT_TOLD,
            Map.of(
                "power", act.power(),
                "stage", stage.name(),
                "how", act.how().name(),
                "office", performance.desk().unitId(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
  }

  void add(Performance performance, GrantPower act, UUID beneficiary) {
    Map<String, Object> row = new HashMap<>();
    row.put("power", act.power());
    row.put("beneficiary", beneficiary);
    row.put("proxy", act.proxy());
    row.put("form", act.form().name());
    row.put("paper", Text.nfc(act.paper().strip()));
    row.put("certified_by", Text.nfc(act.certifiedBy().strip()));
    row.put("certified_on", act.certifiedOn());
    row.put("from", act.from());
    row.put("until", act.until());
    row.put("office", performance.desk().unitId());
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT, row);
    performance.writes().means("pk_payout_power", new PayoutRefusal.IdTaken(act.power()));
  }

  void end(Performance performance, RevokePower act) {
    performance
        .writes()
        .add(
            INSERT_END,
            Map.of(
                "power", act.power(),
                "on", performance.businessDay(),
                "told", act.told().name(),
                "words", Text.nfc(act.words().strip()),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
    performance.writes().means("pk_payout_power_end", new PayoutRefusal.PowerEnded(act.power()));
  }

  private static Power power(ResultSet row) throws SQLException {
    return new Power(
        row.getObject("power_id", UUID.class),
        row.getObject("beneficiary_id", UUID.class),
        row.getObject("proxy_id", UUID.class),
        GrantPower.Form.valueOf(row.getString("form")),
        row.getString("paper_no"),
        row.getString("certified_by"),
        row.getObject("certified_on", LocalDate.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        row.getObject("ended_on", LocalDate.class));
  }
}

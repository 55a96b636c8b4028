package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** The country's rates and the current province's own. */
@Repository
class RateTable {
  @Sql
  static final String IN_FORCE =
      """
      select item, value, valid_from, valid_to, source, certainty = 'ASSUMED' as assumed,
             false as provincial
        from benefit_rate
       where valid_from <= :on and (valid_to is null or valid_to > :on)
       union all
      select item, value, valid_from, valid_to, decision, false, true
        from benefit_provincial_rate
       where valid_from <= :on and (valid_to is null or valid_to > :on)
       limit 500
      """;

  @Sql
  static final String STANDING =
      """
      select item, value, valid_from, valid_to, source, certainty = 'ASSUMED' as assumed,
             false as provincial
        from benefit_rate
       where valid_to is null or valid_to > :on
       union all
      select item, value, valid_from, valid_to, decision, false, true
        from benefit_provincial_rate
       where valid_to is null or valid_to > :on
       order by item, provincial desc, valid_from
       limit 500
      """;

  @Sql
  static final String SINCE =
      """
      select valid_from
        from benefit_provincial_rate
       where item = :item
       order by valid_from desc
       limit 1
      """;

  @Sql
  static final String HAS =
      "select exists (select from benefit_provincial_rate where rate_id = :rate) as found";

  @Sql
  static final String CLOSE =
      """
      update benefit_provincial_rate
         set valid_to = :from
       where item = :item and valid_from < :from and valid_to is null
      """;

  @Sql
  static final String PUT =
      """
      insert into benefit_provincial_rate
             (rate_id, item, value, decision, decided_on, valid_from, operation_id, recorded_at)
      values (:rate, :item, :value, :decision, :decided, :from, :operation, :at)
      """;

  private final JdbcClient jdbc;

  RateTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Rates on(LocalDate day) {
    return new Rates(jdbc.sql(IN_FORCE).param("on", day).query((row, _) -> rate(row)).list());
  }

  /** In force or to come. */
  List<Rate> standing(LocalDate on) {
    return jdbc.sql(STANDING).param("on", on).query((row, _) -> rate(row)).list();
  }

  /** First day of the province's newest one. */
  Optional<LocalDate> since(RateItem item) {
    return jdbc.sql(SINCE).param("item", item.name()).query(LocalDate.class).optional();
  }

  boolean has(UUID rate) {
    return jdbc.sql(HAS).param("rate", rate).query(Boolean.class).single();
  }

  /** The one before it ends the day on which this one begins. */
  void add(Performance performance, DecideRate act) {
    performance.writes().add(CLOSE, Map.of("item", act.item().name(), "from", act.from()));
    performance
        .writes()
        .add(
            PUT,
            Map.of(
                "rate", act.rate(),
                "item", act.item().name(),
                "value", act.value(),
                "decision", Text.nfc(act.decision().strip()),
                "decided", act.decidedOn(),
                "from", act.from(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
  }

  private static Rate rate(ResultSet row) throws SQLException {
    return new Rate(
        RateItem.valueOf(row.getString("item")),
        row.getLong("value"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("source"),
        row.getBoolean("assumed"),
        row.getBoolean("provincial"));
  }
}

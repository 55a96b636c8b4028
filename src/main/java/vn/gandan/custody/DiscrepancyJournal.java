package vn.gandan.custody;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.gandan.operation.Performance;

/** Discrepancies and how persons closed them. Append-only. */
@Repository
class DiscrepancyJournal {

  @Sql
  static final String FIND =
      """
      select d.discrepancy_id, d.kind, d.offer_id, d.bag_id, d.found_by_desk, d.found_by_unit,
             d.other_unit, d.opened_at, t.thing_id, t.code, t.kind as thing_kind,
             c.outcome, c.note, c.closed_at, o.account_id
        from custody_discrepancy d
        join custody_thing t on t.thing_id = d.thing_id
        left join custody_discrepancy_closing c on c.discrepancy_id = d.discrepancy_id
        left join operation_operation o on o.operation_id = c.operation_id
       where d.discrepancy_id = :discrepancy
       limit 1
      """;

  @Sql
  static final String OF_UNIT =
      """
      select d.discrepancy_id, d.kind, d.offer_id, d.bag_id, d.found_by_desk, d.found_by_unit,
             d.other_unit, d.opened_at, t.thing_id, t.code, t.kind as thing_kind,
             c.outcome, c.note, c.closed_at, o.account_id
        from custody_discrepancy d
        join custody_thing t on t.thing_id = d.thing_id
        left join custody_discrepancy_closing c on c.discrepancy_id = d.discrepancy_id
        left join operation_operation o on o.operation_id = c.operation_id
       where d.found_by_unit = :unit or d.other_unit = :unit
       order by (c.closed_at is not null), d.opened_at desc
       limit 200
      """;

  @Sql
  static final String OPEN =
      """
      select d.discrepancy_id, d.kind, d.offer_id, d.bag_id, d.found_by_desk, d.found_by_unit,
             d.other_unit, d.opened_at, t.thing_id, t.code, t.kind as thing_kind,
             cast(null as text) as outcome
        from custody_discrepancy d
        join custody_thing t on t.thing_id = d.thing_id
       where not exists (select from custody_discrepancy_closing c
                          where c.discrepancy_id = d.discrepancy_id)
       order by d.opened_at
       limit 5000
      """;

  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:discrepancy, 5))";

  @Sql
  static final String INSERT =
      """
      insert into custody_discrepancy
             (discrepancy_id, operation_id, kind, thing_id, offer_id, bag_id, found_by_desk,
              found_by_unit, other_unit, opened_at)
      values (:discrepancy, :operation, :kind, :thing, :offer, :bag, :desk, :unit, :other,
              :opened_at)
      """;

  @Sql
  static final String INSERT_CLOSING =
      """
      insert into custody_discrepancy_closing (discrepancy_id, operation_id, outcome, note, closed_at)
      values (:discrepancy, :operation, :outcome, :note, :closed_at)
      """;

  private final JdbcClient jdbc;

  DiscrepancyJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID discrepancy) {
    jdbc.sql(LOCK).param("discrepancy", discrepancy.toString()).query((_, _) -> true).single();
  }

  Optional<Discrepancy> find(UUID discrepancy) {
    return jdbc.sql(FIND)
        .param("discrepancy", discrepancy)
        .query((row, _) -> discrepancy(row))
        .optional();
  }

  List<Discrepancy> of(UUID unit) {
    return jdbc.sql(OF_UNIT).param("unit", unit).query((row, _) -> discrepancy(row)).list();
  }

  List<Discrepancy> open() {
    return jdbc.sql(OPEN).query((row, _) -> discrepancy(row)).list();
  }

  /**
   * @param offer the count that showed it, or null if a bag did
   * @param bag the bag that showed it, or null
   * @return its id, made from the count and the thing, so that one count has one discrepancy for a
   *     thing
   */
  UUID open(
      Performance performance,
      Discrepancy.Kind kind,
      Thing thing,
      @Nullable UUID offer,
      @Nullable UUID bag,
      UUID otherUnit) {
    String name = kind.code() + "/" + offer + "/" + bag + "/" + thing.id();
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("discrepancy", id);
    row.put("operation", performance.operationId());
    row.put("kind", kind.code());
    row.put("thing", thing.id());
    row.put("offer", offer);
    row.put("bag", bag);
    row.put("desk", performance.desk().deskId());
    row.put("unit", performance.desk().unitId());
    row.put("other", otherUnit);
    row.put("opened_at", performance.recordedAt());
    performance.writes().add(INSERT, row);
    return id;
  }

  void close(Performance performance, UUID discrepancy, Discrepancy.Outcome outcome, String note) {
    performance
        .writes()
        .add(
            INSERT_CLOSING,
            Map.of(
                "discrepancy", discrepancy,
                "operation", performance.operationId(),
                "outcome", outcome.code(),
                "note", note,
                "closed_at", performance.recordedAt()));
  }

  private static Discrepancy discrepancy(ResultSet row) throws SQLException {
    Thing thing = ThingRow.thing(row, "thing_kind");
    String outcome = row.getString("outcome");
    Discrepancy.Closing closing =
        outcome == null
            ? null
            : new Discrepancy.Closing(
                Discrepancy.Outcome.of(outcome),
                row.getString("note"),
                row.getObject("account_id", UUID.class),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    return new Discrepancy(
        row.getObject("discrepancy_id", UUID.class),
        Discrepancy.Kind.of(row.getString("kind")),
        thing,
        row.getObject("offer_id", UUID.class),
        row.getObject("bag_id", UUID.class),
        row.getObject("found_by_desk", UUID.class),
        row.getObject("found_by_unit", UUID.class),
        row.getObject("other_unit", UUID.class),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        closing);
  }
}

package vn.gandan.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/**
 * Every look at a person's record. Append-only. Written before anything is shown, in a transaction
 * of its own: if the caller rolls back, the look stays; if the look cannot be written, nothing is
 * shown.
 */
@Repository
class ReadingJournal {

  @Sql
  static final String INSERT =
      """
      insert into party_read
             (person_id, account_id, staff_id, unit_id, role, purpose, way, read_at)
      select person_id, :account, cast(:staff as uuid), cast(:unit as uuid), :role, :purpose, :way,
             cast(:at as timestamptz)
        from unnest(cast(:people as uuid[])) as person_id
      """;

  @Sql
  static final String INSERT_ONE =
      """
      insert into party_read
             (person_id, account_id, staff_id, unit_id, role, purpose, way, read_at)
      values (:person, :account, :staff, :unit, :role, :purpose, :way, :at)
      """;

  @Sql
  static final String OF_PERSON =
      """
      select account_id, staff_id, unit_id, purpose, way, read_at
        from party_read
       where person_id = :person
       order by read_at desc, read_id
       limit 500
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate alone;
  private final InstantSource clock;

  ReadingJournal(JdbcClient jdbc, PlatformTransactionManager transactions, InstantSource clock) {
    this.jdbc = jdbc;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * @param people whose records were found; a search that found nobody leaves a line too
   */
  void add(Reading reading, Look.Way way, Collection<UUID> people) {
    List<@Nullable UUID> looked = new ArrayList<>(people);
    if (looked.isEmpty()) {
      looked.add(null);
    }
    Actor actor = reading.actor();
    alone.executeWithoutResult(_ ->
        jdbc.sql(INSERT)
            .param("people", looked.toArray(new UUID[0]))
            .param("account", actor.accountId())
            .param("staff", actor.staffId())
            .param("unit", actor.unitId())
            .param("role", actor.role().name())
            .param("purpose", reading.purpose().name())
            .param("way", way.name())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update());
  }

  /** A look inside an operation shows nothing if the operation fails, so it commits with it. */
  void add(Performance performance, Purpose purpose, UUID person) {
    Actor actor = performance.actor();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("person", person);
    values.put("account", actor.accountId());
    values.put("staff", actor.staffId());
    values.put("unit", actor.unitId());
    values.put("role", actor.role().name());
    values.put("purpose", purpose.name());
    values.put("way", Look.Way.NUMBER.name());
    values.put("at", performance.recordedAt());
    performance.writes().add(INSERT_ONE, values);
  }

  /** Newest first, at most 500. */
  List<Look> of(UUID person) {
    return jdbc.sql(OF_PERSON).param("person", person).query((row, _) -> look(row)).list();
  }

  private static Look look(ResultSet row) throws SQLException {
    return new Look(
        row.getObject("account_id", UUID.class),
        row.getObject("staff_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        Purpose.valueOf(row.getString("purpose")),
        Look.Way.valueOf(row.getString("way")),
        row.getObject("read_at", OffsetDateTime.class).toInstant());
  }
}

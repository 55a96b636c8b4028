package vn.gandan.operation;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** The rows of operations. Append-only. */
@Repository
class OperationJournal {

  /**
   * One writer at a time for each desk, since its numbers have no gaps; also one for each operation
   * id.
   */
  @Sql
  static final String LOCK =
      """
      select pg_advisory_xact_lock(hashtextextended((:locks::text[])[1], 1)),
             pg_advisory_xact_lock(hashtextextended((:locks::text[])[2], 2))
      """;

  @Sql
  static final String BEFORE =
      """
      select (select coalesce(max(o.desk_seq), 0)
                from operation_operation o
               where o.desk_id = :desk and o.shift_id = :shift) as last_seq,
             p.account_id, p.digest, p.desk_seq, p.recorded_at, p.business_day,
             p.clock_doubtful, s.salt, a.answer::text as answer
        from (values (1)) as one (row)
        left join operation_operation p on p.operation_id = :operation
        left join operation_salt s on s.operation_id = p.operation_id
        left join operation_answer a on a.operation_id = p.operation_id
       limit 1
      """;

  @Sql
  static final String INSERT =
      """
      insert into operation_operation
             (operation_id, layout, digest, desk_id, shift_id, desk_seq, account_id, staff_id,
              role, origin, acts, device_id, device_seq, happened_at, recorded_at,
              clock_doubtful, business_day)
      values (:operation, :layout, :digest, :desk, :shift, :desk_seq, :account, :staff,
              :role, :origin, :acts, :device, :device_seq, :happened_at, :recorded_at,
              :clock_doubtful, :business_day)
      """;

  @Sql
  static final String INSERT_SALT =
      "insert into operation_salt (operation_id, salt) values (:operation, :salt)";

  @Sql
  static final String INSERT_ANSWER =
      """
      insert into operation_answer (operation_id, answer) values (:operation, cast(:answer as jsonb))
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcOperations named;

  OperationJournal(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.named = new NamedParameterJdbcTemplate(template);
  }

  /**
   * What stands before this operation is judged.
   *
   * @param lastSeq the desk's last number in this shift; 0 if none
   * @param sameId what is stored under the asked id
   */
  record Before(long lastSeq, @Nullable Stored sameId) {}

  /** A committed operation, as far as a repeat needs it; compared by nobody. */
  @SuppressWarnings("ArrayRecordComponent")
  record Stored(
      UUID accountId,
      byte[] digest,
      byte[] salt,
      long deskSeq,
      Instant recordedAt,
      LocalDate businessDay,
      boolean clockDoubtful,
      String answer) {}

  /**
   * Waits until no other operation writes for the desk or under the id, then reads: two statements
   * in one round trip, since a statement sees nothing that was committed after it began.
   */
  Before lockAndRead(UUID desk, UUID shift, UUID operation) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("locks", new String[] {desk.toString(), operation.toString()});
    asked.put("desk", desk);
    asked.put("shift", shift);
    asked.put("operation", operation);
    return Objects.requireNonNull(
        named.execute(LOCK + ";" + BEFORE, asked, OperationJournal::secondAnswer));
  }

  /** The stored operation, whoever made it and wherever. */
  Optional<Stored> find(UUID operation) {
    UUID nowhere = new UUID(0, 0);
    return jdbc.sql(BEFORE)
        .param("desk", nowhere)
        .param("shift", nowhere)
        .param("operation", operation)
        .query((row, _) -> Optional.ofNullable(toBefore(row).sameId()))
        .single();
  }

  private static Before secondAnswer(PreparedStatement statement) throws SQLException {
    statement.execute();
    statement.getMoreResults();
    try (ResultSet rows = statement.getResultSet()) {
      rows.next();
      return toBefore(rows);
    }
  }

  void add(
      Performance performance,
      OperationRequest request,
      UUID shift,
      long deskSeq,
      List<String> acts,
      byte[] digest) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("operation", performance.operationId());
    row.put("layout", RequestDigest.LAYOUT);
    row.put("digest", digest);
    row.put("desk", performance.desk().deskId());
    row.put("shift", shift);
    row.put("desk_seq", deskSeq);
    row.put("account", performance.actor().accountId());
    row.put("staff", performance.actor().staffId());
    row.put("role", performance.actor().role().name());
    row.put("origin", performance.origin().code());
    row.put("acts", acts.toArray(String[]::new));
    OperationRequest.DeviceStamp device = request.device();
    row.put("device", device == null ? null : device.deviceId());
    row.put("device_seq", device == null ? null : device.seq());
    row.put("happened_at", performance.happenedAt());
    row.put("recorded_at", performance.recordedAt());
    row.put("clock_doubtful", performance.clockDoubtful());
    row.put("business_day", performance.businessDay());
    performance.writes().add(INSERT, row);
    if (device != null) {
      performance
          .writes()
          .means(
              "uq_operation_device_seq",
              new OperationRefusal.DeviceNumberTaken(device.deviceId(), device.seq()));
    }
  }

  void addAnswer(Performance performance, byte[] salt, String answer) {
    UUID id = performance.operationId();
    performance.writes().add(INSERT_SALT, Map.of("operation", id, "salt", salt));
    performance.writes().add(INSERT_ANSWER, Map.of("operation", id, "answer", answer));
  }

  private static Before toBefore(ResultSet row) throws SQLException {
    long lastSeq = row.getLong("last_seq");
    UUID account = row.getObject("account_id", UUID.class);
    if (account == null) {
      return new Before(lastSeq, null);
    }
    return new Before(
        lastSeq,
        new Stored(
            account,
            row.getBytes("digest"),
            row.getBytes("salt"),
            row.getLong("desk_seq"),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getObject("business_day", LocalDate.class),
            row.getBoolean("clock_doubtful"),
            row.getString("answer")));
  }
}

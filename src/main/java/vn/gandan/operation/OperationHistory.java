package vn.gandan.operation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Sql;

/** What was done and what was refused, for evidence. */
@Repository
public class OperationHistory {
  private static final String OPERATION =
      """
      select operation_id, desk_id, desk_seq, account_id, role, origin, acts, device_id, device_seq,
             happened_at, recorded_at, clock_doubtful
        from operation_operation
      """;

  @Sql
  static final String AT_DESK =
      OPERATION
          + """
           where desk_id = :desk
             and business_day between :first_day and :last_day
             and recorded_at between :from and :until
           order by recorded_at, desk_seq
           limit 5000
          """;

  @Sql
  static final String BY_IDS =
      OPERATION
          + """
           where operation_id = any (:operations)
           order by recorded_at, desk_seq
           limit 5000
          """;

  @Sql
  static final String REFUSED_AT_DESK =
      """
      select operation_id, account_id, acts, code, recorded_at
        from operation_refusal
       where desk_id = :desk and recorded_at between :from and :until
       order by recorded_at, refusal_id
       limit 5000
      """;

  private final JdbcClient jdbc;

  OperationHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything done at a desk between two instants of the server's clock; at most 5,000. */
  @Transactional(readOnly = true)
  public List<PastOperation> atDesk(UUID desk, Instant from, Instant until) {
    return jdbc.sql(AT_DESK)
        .param("desk", desk)
        .param("first_day", from.atZone(OperationDoor.ZONE).toLocalDate())
        .param("last_day", until.atZone(OperationDoor.ZONE).toLocalDate())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, _) -> operation(row))
        .list();
  }

  /** Those of these ids that there are; at most 5,000. */
  @Transactional(readOnly = true)
  public List<PastOperation> of(Collection<UUID> operations) {
    return jdbc.sql(BY_IDS)
        .param("operations", operations.toArray(UUID[]::new))
        .query((row, _) -> operation(row))
        .list();
  }

  /** Everything refused at a desk between two instants of the server's clock; at most 5,000. */
  @Transactional(readOnly = true)
  public List<RefusedOperation> refusedAt(UUID desk, Instant from, Instant until) {
    return jdbc.sql(REFUSED_AT_DESK)
        .param("desk", desk)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new RefusedOperation(
                row.getObject("operation_id", UUID.class),
                row.getObject("account_id", UUID.class),
                acts(row),
                row.getString("code"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static PastOperation operation(ResultSet row) throws SQLException {
    return new PastOperation(
        row.getObject("operation_id", UUID.class),
        row.getObject("desk_id", UUID.class),
        row.getLong("desk_seq"),
        row.getObject("account_id", UUID.class),
        Role.valueOf(row.getString("role")),
        Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
        acts(row),
        row.getObject("device_id", UUID.class),
        row.getObject("device_seq", Long.class),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("clock_doubtful"));
  }

  private static List<String> acts(ResultSet row) throws SQLException {
    Array acts = row.getArray("acts");
    return List.of((String[]) acts.getArray());
  }
}

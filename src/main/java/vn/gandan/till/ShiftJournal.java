package vn.gandan.till;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** Shifts, their breaks and closings. Append-only. */
@Repository
class ShiftJournal {
  private static final String SHIFT =
      """
      select s.shift_id, s.office_id, s.desk_id, s.seq, s.clerk_id, s.clerk_seq, s.staff_id,
             s.opened_at, s.business_day,
             (select count(*) from till_break b where b.shift_id = s.shift_id)::int as breaks,
             exists (select from till_break b
                      where b.shift_id = s.shift_id
                        and not exists (select from till_break_end e
                                         where e.shift_id = b.shift_id and e.no = b.no)) as on_break,
             c.operation_id as closing, c.expected, c.counted, c.unsent, c.closed_at
        from till_shift s
        left join till_closing c on c.shift_id = s.shift_id
      """;

  @Sql static final String BY_ID = SHIFT + " where s.shift_id = :shift limit 1";

  @Sql static final String LAST_AT = SHIFT + " where s.desk_id = :desk order by s.seq desc limit 1";

  @Sql
  static final String LAST_OF =
      SHIFT + " where s.clerk_id = :clerk order by s.clerk_seq desc limit 1";

  @Sql
  static final String OF_OFFICE =
      SHIFT
          + """
           where s.office_id = :office
             and (c.shift_id is null or c.closed_at >= :since)
           order by s.opened_at desc, s.shift_id
           limit 500
          """;

  @Sql
  static final String INSERT =
      """
      insert into till_shift (shift_id, operation_id, office_id, desk_id, seq, clerk_id, clerk_seq,
                              staff_id, opened_at, business_day)
      values (:shift, :operation, :office, :desk, :seq, :clerk, :clerk_seq, :staff, :at, :day)
      """;

  @Sql
  static final String INSERT_BREAK =
      """
      insert into till_break (shift_id, no, operation_id) values (:shift, :no, :operation)
      """;

  @Sql
  static final String INSERT_BREAK_END =
      """
      insert into till_break_end (shift_id, no, operation_id) values (:shift, :no, :operation)
      """;

  @Sql
  static final String INSERT_CLOSING =
      """
      insert into till_closing (shift_id, operation_id, desk_id, seq, clerk_id, clerk_seq,
                                expected, counted, unsent, closed_at)
      values (:shift, :operation, :desk, :seq, :clerk, :clerk_seq,
              :expected, :counted, :unsent, :at)
      """;

  /** Nobody opens two tills at once. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:clerk, 7))";

  private final JdbcClient jdbc;

  ShiftJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Shift> find(UUID shift) {
    return jdbc.sql(BY_ID).param("shift", shift).query((row, _) -> shift(row)).optional();
  }

  Optional<Shift> lastAt(UUID desk) {
    return jdbc.sql(LAST_AT).param("desk", desk).query((row, _) -> shift(row)).optional();
  }

  Optional<Shift> lastOf(UUID clerk) {
    return jdbc.sql(LAST_OF).param("clerk", clerk).query((row, _) -> shift(row)).optional();
  }

  /** Open shifts, and those closed since, latest first. */
  List<Shift> ofOffice(UUID office, OffsetDateTime since) {
    return jdbc.sql(OF_OFFICE)
        .param("office", office)
        .param("since", since)
        .query((row, _) -> shift(row))
        .list();
  }

  /** One opening at a time of this clerk, wherever. */
  void lock(UUID clerk) {
    jdbc.sql(LOCK).param("clerk", clerk.toString()).query((_, _) -> true).single();
  }

  void open(Performance performance, UUID shift, int seq, int clerkSeq) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("shift", shift);
    row.put("operation", performance.operationId());
    row.put("office", performance.desk().unitId());
    row.put("desk", performance.desk().deskId());
    row.put("seq", seq);
    row.put("clerk", performance.actor().accountId());
    row.put("clerk_seq", clerkSeq);
    row.put("staff", performance.actor().staffId());
    row.put("at", performance.recordedAt());
    row.put("day", performance.businessDay());
    performance.writes().add(INSERT, row);
    performance.writes().means("pk_till_shift", new TillRefusal.IdTaken(shift));
  }

  void suspend(Performance performance, Shift shift) {
    performance
        .writes()
        .add(
            INSERT_BREAK,
            Map.of(
                "shift", shift.id(),
                "no", shift.breaks() + 1,
                "operation", performance.operationId()));
  }

  void resume(Performance performance, Shift shift) {
    performance
        .writes()
        .add(
            INSERT_BREAK_END,
            Map.of(
                "shift", shift.id(),
                "no", shift.breaks(),
                "operation", performance.operationId()));
  }

  void close(Performance performance, Shift shift, long expected, long counted, int unsent) {
    Map<String, Object> row = new HashMap<>();
    row.put("shift", shift.id());
    row.put("operation", performance.operationId());
    row.put("desk", shift.desk());
    row.put("seq", shift.seq());
    row.put("clerk", shift.clerk());
    row.put("clerk_seq", shift.clerkSeq());
    row.put("expected", expected);
    row.put("counted", counted);
    row.put("unsent", unsent);
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT_CLOSING, row);
    performance.writes().means("pk_till_closing", new TillRefusal.ShiftClosed(shift.id()));
  }

  private static Shift shift(ResultSet row) throws SQLException {
    return new Shift(
        row.getObject("shift_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("desk_id", UUID.class),
        row.getInt("seq"),
        row.getObject("clerk_id", UUID.class),
        row.getInt("clerk_seq"),
        row.getObject("staff_id", UUID.class),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getObject("business_day", LocalDate.class),
        row.getInt("breaks"),
        row.getBoolean("on_break"),
        closing(row));
  }

  private static Shift.@Nullable Closing closing(ResultSet row) throws SQLException {
    UUID operation = row.getObject("closing", UUID.class);
    if (operation == null) {
      return null;
    }
    return new Shift.Closing(
        operation,
        row.getLong("expected"),
        row.getLong("counted"),
        row.getInt("unsent"),
        row.getObject("closed_at", OffsetDateTime.class).toInstant());
  }
}

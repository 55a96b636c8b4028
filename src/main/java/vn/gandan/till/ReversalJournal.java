package vn.gandan.till;

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
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Requests to take an operation back, and their answers. Append-only. */
@Repository
class ReversalJournal {
  private static final String REVERSAL =
      """
      select r.request_id, r.office_id, r.shift_id, r.asked_by, r.reverses_operation, r.words,
             r.asked_at, a.granted, a.answered_by, o.recorded_at as answered_at,
             a.words as answer, case when a.request_id is null then c.closed_at end as lapsed_at
        from till_reversal r
        left join till_reversal_answer a on a.request_id = r.request_id
        left join till_closing c on c.shift_id = r.shift_id
        left join operation_operation o on o.operation_id = a.operation_id
      """;

  @Sql static final String BY_ID = REVERSAL + " where r.request_id = :request limit 1";

  @Sql
  static final String OF_OFFICE =
      REVERSAL
          + """
           where r.office_id = :office
           order by (a.request_id is not null or c.shift_id is not null), r.asked_at desc,
                 r.request_id
           limit 100
          """;

  @Sql
  static final String OF_OPERATION =
      REVERSAL
          + """
           where r.reverses_operation = :operation
           order by r.asked_at desc, r.request_id
           limit 1
          """;

  @Sql
  static final String OF_SHIFT =
      REVERSAL + " where r.shift_id = :shift order by r.asked_at, r.request_id limit 500";

  @Sql
  static final String INSERT =
      """
      insert into till_reversal (request_id, operation_id, office_id, shift_id, asked_by,
                                 reverses_operation, words, asked_at)
      values (:request, :operation, :office, :shift, :asked_by, :reverses, :words, :at)
      """;

  @Sql
  static final String INSERT_ANSWER =
      """
      insert into till_reversal_answer
             (request_id, operation_id, asked_by, answered_by, granted, words)
      values (:request, :operation, :asked_by, :answered_by, :granted, :words)
      """;

  private final JdbcClient jdbc;

  ReversalJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Reversal> find(UUID request) {
    return jdbc.sql(BY_ID).param("request", request).query((row, _) -> reversal(row)).optional();
  }

  /** The last one about it. */
  Optional<Reversal> ofOperation(UUID operation) {
    return jdbc.sql(OF_OPERATION)
        .param("operation", operation)
        .query((row, _) -> reversal(row))
        .optional();
  }

  /** Those that wait first, latest first. */
  List<Reversal> ofOffice(UUID office) {
    return jdbc.sql(OF_OFFICE).param("office", office).query((row, _) -> reversal(row)).list();
  }

  List<Reversal> ofShift(UUID shift) {
    return jdbc.sql(OF_SHIFT).param("shift", shift).query((row, _) -> reversal(row)).list();
  }

  void ask(Performance performance, Shift shift, AskReversal act) {
    Map<String, Object> row = new HashMap<>();
    row.put("request", act.request());
    row.put("operation", performance.operationId());
    row.put("office", shift.office());
    row.put("shift", shift.id());
    row.put("asked_by", performance.actor().accountId());
    row.put("reverses", act.operation());
    row.put("words", Text.nfc(act.words().strip()));
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT, row);
    performance.writes().means("pk_till_reversal", new TillRefusal.IdTaken(act.request()));
  }

  void answer(Performance performance, Reversal reversal, AnswerReversal act) {
    performance
        .writes()
        .add(
            INSERT_ANSWER,
            Map.of(
                "request", reversal.id(),
                "operation", performance.operationId(),
                "asked_by", reversal.askedBy(),
                "answered_by", performance.actor().accountId(),
                "granted", act.granted(),
                "words", Text.nfc(act.words().strip())));
    performance
        .writes()
        .means("pk_till_reversal_answer", new TillRefusal.RequestAnswered(reversal.id()));
    performance
        .writes()
        .means("ck_till_reversal_answer_two", new TillRefusal.SecondPersonNeeded(reversal.id()));
  }

  private static Reversal reversal(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime lapsed = row.getObject("lapsed_at", OffsetDateTime.class);
    return new Reversal(
        row.getObject("request_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("shift_id", UUID.class),
        row.getObject("asked_by", UUID.class),
        row.getObject("reverses_operation", UUID.class),
        row.getString("words"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("granted", Boolean.class),
        SaidRows.of(row, "answered_by", "answered_at", "answer"),
        lapsed == null ? null : lapsed.toInstant());
  }
}

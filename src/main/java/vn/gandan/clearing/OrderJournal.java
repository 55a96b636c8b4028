package vn.gandan.clearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.benefit.DutySum;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** Orders to the bank and its answers. */
@Repository
class OrderJournal {
  @Sql
  static final String PUT_LINES =
      "insert into clearing_order_line (order_id, line_no, entitlement_id)\n"
          + "select :order, row_number() over (order by e.line_no), e.entitlement_id\n"
          + OrderLineTable.WAITING_DUTY;

  private static final String ONE =
      """
      select o.order_id, o.round_id, o.seq, o.recorded_at, a.recorded_at as answered_at,
             count(*) as duties, sum(e.amount_dong + e.arrears_dong)::bigint as dong,
             count(f.line_no) as failed,
             coalesce(sum(e.amount_dong + e.arrears_dong) filter (where f.line_no is not null),
                      0)::bigint as failed_dong
        from clearing_order o
        join clearing_order_line l on l.order_id = o.order_id
        join benefit_entitlement e on e.entitlement_id = l.entitlement_id
        left join clearing_order_answer a on a.order_id = o.order_id
        left join clearing_order_failure f on f.order_id = l.order_id and f.line_no = l.line_no
      """;

  @Sql
  static final String BY_ID =
      ONE
          + """
           where o.order_id = :order
           group by o.order_id, a.recorded_at
           limit 1
          """;

  @Sql
  static final String OF_ROUND =
      ONE
          + """
           where o.round_id = :round
           group by o.order_id, a.recorded_at
           order by o.seq desc
           limit 200
          """;

  @Sql
  static final String LAST_SEQ =
      "select coalesce(max(seq), 0) from clearing_order where round_id = :round limit 1";

  @Sql
  static final String OPEN =
      """
      select count(*)
        from clearing_order o
       where o.round_id = :round
         and not exists (select from clearing_order_answer a where a.order_id = o.order_id)
       limit 1
      """;

  @Sql
  static final String PUT =
      """
      insert into clearing_order (order_id, round_id, seq, operation_id, recorded_at)
      values (:order, :round, :seq, :operation, :at)
      """;

  @Sql
  static final String PUT_ANSWER =
      """
      insert into clearing_order_answer
             (order_id, digest, paid_count, failed_count, operation_id, recorded_at)
      values (:order, decode(:digest, 'hex'), :paid, :failures, :operation, :at)
      """;

  @Sql
  static final String PUT_FAILURES =
      """
      insert into clearing_order_failure (order_id, line_no, words)
      select :order, line, words
        from unnest(cast(:failed as integer[]), cast(:words as text[])) as f(line, words)
      """;

  private final JdbcClient jdbc;

  OrderJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int lastSeq(UUID round) {
    return jdbc.sql(LAST_SEQ).param("round", round).query(Integer.class).single();
  }

  /** How many orders wait for an answer. */
  long open(UUID round) {
    return jdbc.sql(OPEN).param("round", round).query(Long.class).single();
  }

  Optional<TransferOrder> find(UUID order) {
    return jdbc.sql(BY_ID).param("order", order).query((row, _) -> order(row)).optional();
  }

  /**
   * @throws RefusedException if there is none
   */
  TransferOrder existing(UUID order) {
    return find(order)
        .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownOrder(order)));
  }

  /** The newest first. */
  List<TransferOrder> ofRound(UUID round) {
    return jdbc.sql(OF_ROUND).param("round", round).query((row, _) -> order(row)).list();
  }

  /** With all that waits. */
  DutySum.Part add(Performance performance, OrderTransfers act, int seq) {
    performance.writes().means("pk_clearing_order", new ClearingRefusal.IdTaken(act.order()));
    Map<String, Object> values =
        Map.of(
            "order", act.order(),
            "round", act.round(),
            "seq", seq,
            "operation", performance.operationId(),
            "at", performance.recordedAt());
    performance.writes().add(PUT, values);
    performance.writes().add(PUT_LINES, values);
    performance.writes().flush();
    return existing(act.order()).ordered();
  }

  void answer(Performance performance, EnterAnswer act, long paid) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("order", act.order());
    values.put("digest", act.digest());
    values.put("paid", paid);
    values.put("failures", act.failed().size());
    values.put("operation", performance.operationId());
    values.put("at", performance.recordedAt());
    values.put(
        "failed", act.failed().stream().map(EnterAnswer.Failed::line).toArray(Integer[]::new));
    values.put(
        "words",
        act.failed().stream().map(it -> Text.nfc(it.words().strip())).toArray(String[]::new));
    performance.writes().add(PUT_ANSWER, values);
    performance.writes().add(PUT_FAILURES, values);
  }

  static Set<Integer> lines(EnterAnswer act) {
    Set<Integer> lines = new TreeSet<>();
    act.failed().forEach(it -> lines.add(it.line()));
    return lines;
  }

  private static TransferOrder order(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
    DutySum.Part all = part(row, "duties", "dong");
    DutySum.Part failed = part(row, "failed", "failed_dong");
    return new TransferOrder(
        row.getObject("order_id", UUID.class),
        row.getObject("round_id", UUID.class),
        row.getInt("seq"),
        all,
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        at == null
            ? null
            : new TransferOrder.Answer(
                new DutySum.Part(
                    all.count() - failed.count(), all.total().plus(failed.total().times(-1))),
                failed,
                at.toInstant()));
  }

  private static DutySum.Part part(ResultSet row, String count, String dong) throws SQLException {
    return new DutySum.Part(row.getLong(count), new Vnd(row.getLong(dong)));
  }
}

package vn.gandan.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;
import vn.gandan.till.Shift;

/** Receipts and their lines. Append-only. */
@Repository
class ReceiptJournal {
  private static final String RECEIPT =
      """
      select r.receipt_id, r.operation_id, r.office_id, r.desk_id, r.shift_id, r.no, r.person_id,
             r.given, r.token, r.made_at, r.business_day,
             exists (select from visit_reversed v where v.receipt_id = r.receipt_id) as reversed,
             t.reference
        from visit_receipt r
        left join visit_transfer t on t.receipt_id = r.receipt_id
      """;

  @Sql static final String BY_ID = RECEIPT + " where r.receipt_id = :receipt limit 1";

  @Sql static final String BY_TOKEN = RECEIPT + " where r.token = :token limit 1";

  @Sql static final String BY_OPERATION = RECEIPT + " where r.operation_id = :operation limit 1";

  @Sql
  static final String OF_SHIFT =
      RECEIPT + " where r.shift_id = :shift order by r.no desc limit :most";

  @Sql
  static final String LINES =
      """
      select no, service, subject, way, money, title, amount
        from visit_line
       where receipt_id = :receipt
       order by no
       limit 200
      """;

  @Sql
  static final String LINES_FROM =
      """
      select l.receipt_id, l.no, l.service, l.subject, l.way, l.money, l.title, l.amount
        from visit_receipt r
        join visit_line l on l.receipt_id = r.receipt_id
       where r.shift_id = :shift
         and r.no >= :from
       order by r.no, l.no
       limit 50000
      """;

  @Sql
  static final String LAST_NO =
      "select coalesce(max(no), 0) as no from visit_receipt where shift_id = :shift";

  /** How often this was charged or paid, and how often that was taken back. */
  @Sql
  static final String TURNS =
      """
      select count(*) as taken, count(v.receipt_id) as reversed
        from visit_line l
        left join visit_reversed v on v.receipt_id = l.receipt_id
       where l.service = :service and l.subject = :subject
      """;

  @Sql
  static final String TAKEN =
      """
      select l.subject
        from visit_line l
        left join visit_reversed v on v.receipt_id = l.receipt_id
       where l.service = :service and l.subject = any (:subjects)
       group by l.subject
      having count(*) > count(v.receipt_id)
      """;

  @Sql
  static final String INSERT =
      """
      insert into visit_receipt (receipt_id, operation_id, office_id, desk_id, shift_id, no,
                                 person_id, given, token, made_at, business_day)
      values (:receipt, :operation, :office, :desk, :shift, :no, :person, :given, :token, :at, :day)
      """;

  @Sql
  static final String INSERT_LINE =
      """
      insert into visit_line
             (receipt_id, no, service, subject, turn, way, money, title, amount, price_id)
      values (:receipt, :no, :service, :subject, :turn, :way, :money, :title, :amount, :price)
      """;

  @Sql
  static final String INSERT_REVERSED =
      """
      insert into visit_reversed (receipt_id, operation_id) values (:receipt, :operation)
      """;

  private final JdbcClient jdbc;

  ReceiptJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<VisitReceipt> find(UUID receipt) {
    return jdbc.sql(BY_ID).param("receipt", receipt).query((row, _) -> receipt(row)).optional();
  }

  Optional<VisitReceipt> byToken(String token) {
    return jdbc.sql(BY_TOKEN).param("token", token).query((row, _) -> receipt(row)).optional();
  }

  Optional<VisitReceipt> ofOperation(UUID operation) {
    return jdbc.sql(BY_OPERATION)
        .param("operation", operation)
        .query((row, _) -> receipt(row))
        .optional();
  }

  /** Latest first. */
  List<VisitReceipt> ofShift(UUID shift, int most) {
    List<VisitReceipt> bare =
        jdbc.sql(OF_SHIFT)
            .param("shift", shift)
            .param("most", most)
            .query((row, _) -> receipt(row, List.of()))
            .list();
    Map<UUID, List<VisitReceipt.Position>> lines = new HashMap<>();
    jdbc.sql(LINES_FROM)
        .param("shift", shift)
        .param("from", bare.isEmpty() ? 0 : bare.getLast().no())
        .query(row -> {
          UUID receipt = row.getObject("receipt_id", UUID.class);
          lines.computeIfAbsent(receipt, _ -> new ArrayList<>()).add(position(row));
        });
    return bare.stream().map(each -> each.with(lines.getOrDefault(each.id(), List.of()))).toList();
  }

  int nextNo(UUID shift) {
    return jdbc.sql(LAST_NO).param("shift", shift).query(Integer.class).single() + 1;
  }

  /**
   * The turn in which something may be charged or paid now.
   *
   * @throws RefusedException if it was, and was not taken back
   */
  int turn(Line line) {
    return jdbc.sql(TURNS)
        .param("service", line.service())
        .param("subject", line.subject())
        .query((row, _) -> {
          int taken = row.getInt("taken");
          if (taken > row.getInt("reversed")) {
            throw new RefusedException(
                new VisitRefusal.AlreadyTaken(line.service(), line.subject()));
          }
          return taken + 1;
        })
        .single();
  }

  /** Which of these were charged or paid, and not taken back. */
  Set<String> taken(String service, Collection<String> subjects) {
    return Set.copyOf(
        jdbc.sql(TAKEN)
            .param("service", service)
            .param("subjects", subjects.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  void add(Performance performance, Shift shift, Settle settle, int no, String token) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("receipt", settle.receipt());
    row.put("operation", performance.operationId());
    row.put("office", shift.office());
    row.put("desk", shift.desk());
    row.put("shift", shift.id());
    row.put("no", no);
    row.put("person", settle.person());
    row.put("given", settle.given());
    row.put("token", token);
    row.put("at", performance.recordedAt());
    row.put("day", performance.businessDay());
    performance.writes().add(INSERT, row);
    performance.writes().means("pk_visit_receipt", new VisitRefusal.IdTaken(settle.receipt()));
  }

  void addLine(Performance performance, UUID receipt, int no, Line line, int turn) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("receipt", receipt);
    row.put("no", no);
    row.put("service", line.service());
    row.put("subject", line.subject());
    row.put("turn", turn);
    row.put("way", line.way().code());
    row.put("money", line.money().code());
    row.put("title", line.title());
    row.put("amount", line.amount());
    row.put("price", line.price() == null ? null : line.price().id());
    performance.writes().add(INSERT_LINE, row);
    performance
        .writes()
        .means("uq_visit_line_once", new VisitRefusal.AlreadyTaken(line.service(), line.subject()));
  }

  void reverse(Performance performance, UUID receipt) {
    performance
        .writes()
        .add(INSERT_REVERSED, Map.of("receipt", receipt, "operation", performance.operationId()));
  }

  private VisitReceipt receipt(ResultSet row) throws SQLException {
    UUID id = row.getObject("receipt_id", UUID.class);
    return receipt(
        row, jdbc.sql(LINES).param("receipt", id).query((line, _) -> position(line)).list());
  }

  private static VisitReceipt receipt(ResultSet row, List<VisitReceipt.Position> lines)
      throws SQLException {
    return new VisitReceipt(
        row.getObject("receipt_id", UUID.class),
        row.getObject("operation_id", UUID.class),
        row.getObject("office_id", UUID.class),
        row.getObject("desk_id", UUID.class),
        row.getObject("shift_id", UUID.class),
        row.getInt("no"),
        row.getObject("person_id", UUID.class),
        row.getLong("given"),
        row.getString("token"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getObject("business_day", LocalDate.class),
        row.getBoolean("reversed"),
        row.getString("reference"),
        lines);
  }

  private static VisitReceipt.Position position(ResultSet row) throws SQLException {
    return new VisitReceipt.Position(
        row.getInt("no"),
        row.getString("service"),
        row.getString("subject"),
        Line.Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
        Line.Money.valueOf(row.getString("money").toUpperCase(Locale.ROOT)),
        row.getString("title"),
        row.getLong("amount"));
  }
}

package vn.gandan.voucher;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** What was entered by papers, what was checked, and what was taken back. Append-only. */
@Repository
class VoucherJournal {
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:operation, 28))";

  static final String VOUCHER =
      """
      select v.operation_id, v.kind, v.part, v.unit_id, v.paper, v.amount_dong, v.entered_by,
             v.entered_at, v.business_day, v.former, c.checked_by, p.recorded_at as checked_at,
             b.taken_back_by, q.recorded_at as taken_back_at, b.words
        from voucher_voucher v
        left join voucher_check c on c.entered_operation = v.operation_id
        left join operation_operation p on p.operation_id = c.operation_id
        left join voucher_taken_back b on b.entered_operation = v.operation_id
        left join operation_operation q on q.operation_id = b.operation_id
      """;

  @Sql static final String BY_ID = VOUCHER + " where v.operation_id = :operation limit 1";

  @Sql
  static final String INSERT =
      """
      insert into voucher_voucher
             (operation_id, kind, part, matter, unit_id, paper, turn, amount_dong, entered_by,
              entered_at, business_day, former)
      values (:operation, :kind, :part, :matter, :unit, :paper,
              (select count(*) + 1
                 from voucher_voucher v
                 join voucher_taken_back b on b.entered_operation = v.operation_id
                where v.unit_id = :unit and v.kind = :kind and v.paper = :paper
                  and v.part = :part and v.matter = :matter),
              :amount, :by, :at, :day, false)
      """;

  @Sql
  static final String INSERT_CHECK =
      """
      insert into voucher_check (entered_operation, entered_by, checked_by, operation_id)
      values (:entered, :entered_by, :by, :operation)
      """;

  @Sql
  static final String INSERT_BACK =
      """
      insert into voucher_taken_back
             (entered_operation, entered_by, taken_back_by, words, operation_id)
      values (:entered, :entered_by, :by, :words, :operation)
      """;

  private final JdbcClient jdbc;

  VoucherJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID operation) {
    jdbc.sql(LOCK).param("operation", operation.toString()).query((_, _) -> true).single();
  }

  Optional<Voucher> find(UUID operation) {
    return jdbc.sql(BY_ID).param("operation", operation).query((row, _) -> voucher(row)).optional();
  }

  /** As it is kept, however it was typed. */
  static String number(String paper) {
    return Text.nfc(paper.strip());
  }

  void add(Performance performance, Vouchers.Entered entered) {
    String paper = number(entered.paper());
    performance
        .writes()
        .add(
            INSERT,
            Map.of(
                "operation", performance.operationId(),
                "kind", entered.kind(),
                "part", entered.part(),
                "matter", entered.matter(),
                "unit", performance.desk().unitId(),
                "paper", paper,
                "amount", entered.amount(),
                "by", performance.actor().accountId(),
                "at", performance.recordedAt().atOffset(ZoneOffset.UTC),
                "day", performance.businessDay()));
    performance.writes().means("uq_voucher_voucher_paper", new VoucherRefusal.PaperUsed(paper));
    performance.writes().means("pk_voucher_voucher", new VoucherRefusal.NotAlone());
  }

  void check(Performance performance, Voucher voucher) {
    performance
        .writes()
        .add(
            INSERT_CHECK,
            Map.of(
                "entered", voucher.operation(),
                "entered_by", voucher.enteredBy(),
                "by", performance.actor().accountId(),
                "operation", performance.operationId()));
  }

  void takeBack(Performance performance, Voucher voucher, String words) {
    performance
        .writes()
        .add(
            INSERT_BACK,
            Map.of(
                "entered", voucher.operation(),
                "entered_by", voucher.enteredBy(),
                "by", performance.actor().accountId(),
                "words", Text.nfc(words.strip()),
                "operation", performance.operationId()));
  }

  static Voucher voucher(ResultSet row) throws SQLException {
    UUID checkedBy = row.getObject("checked_by", UUID.class);
    UUID takenBackBy = row.getObject("taken_back_by", UUID.class);
    return new Voucher(
        row.getObject("operation_id", UUID.class),
        row.getString("kind"),
        row.getString("part"),
        row.getObject("unit_id", UUID.class),
        row.getString("paper"),
        row.getLong("amount_dong"),
        row.getObject("entered_by", UUID.class),
        at(row, "entered_at"),
        row.getObject("business_day", LocalDate.class),
        row.getBoolean("former"),
        checkedBy == null ? null : new Voucher.Signed(checkedBy, at(row, "checked_at")),
        takenBackBy == null
            ? null
            : new Voucher.Back(takenBackBy, at(row, "taken_back_at"), row.getString("words")));
  }

  private static Instant at(ResultSet row, String name) throws SQLException {
    return row.getObject(name, OffsetDateTime.class).toInstant();
  }
}

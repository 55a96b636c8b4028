package vn.gandan.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.bank.Reference;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** For which request each credit of the bank came, and what pays for nothing. Append-only. */
@Repository
class TransferCredits {
  /** Credits that came for this request, pay for nothing and were not sent back. */
  @Sql
  static final String FREE =
      """
      select c.credit_id, c.amount
        from visit_transfer_credit x
        join bank_credit c on c.credit_id = x.credit_id
       where x.request_id = :request
         and not exists (select from visit_transfer t where t.credit_id = c.credit_id)
      """
          + TransferReturns.NONE_STANDS
          + "order by c.heard_at, c.credit_id limit 100";

  private static final String LOOSE_AT =
      """
      select c.credit_id, r.request_id, r.reference, c.amount, r.amount as asked, c.booked_at,
             t.receipt_id is not null as spent,
             exists (select from visit_transfer o where o.request_id = r.request_id) as settled
        from visit_transfer_request r
        join visit_transfer_credit x on x.request_id = r.request_id
        join bank_credit c on c.credit_id = x.credit_id
        left join visit_transfer t on t.credit_id = c.credit_id
        left join visit_reversed v on v.receipt_id = t.receipt_id
       where r.office_id = :office
         and (t.receipt_id is null or v.receipt_id is not null)
      """
          + TransferReturns.NONE_STANDS;

  @Sql static final String LOOSE = LOOSE_AT + "order by c.booked_at, c.credit_id limit 500";

  @Sql static final String LOOSE_BY_ID = LOOSE_AT + "and c.credit_id = :credit limit 1";

  /** What was entered when it was settled, as it once was, never stood in suspense. */
  @Sql
  static final String IN_SUSPENSE =
      """
      select exists (select
                       from bank_booking k
                       join operation_operation o on o.operation_id = k.operation_id
                      where k.credit_id = :credit and o.origin = 'system') as held
      """;

  @Sql
  static final String REQUEST_OF =
      """
      select r.request_id
        from visit_transfer_credit x
        join visit_transfer_request r on r.request_id = x.request_id
       where x.credit_id = :credit and r.office_id = :office
       limit 1
      """;

  private static final String STRAY =
      """
      select c.credit_id, c.account_id, c.bank_ref, c.amount, c.booked_at, k.office_id
        from bank_credit c
        join bank_booking k on k.credit_id = c.credit_id
       where c.reference is null
         and not exists (select from visit_transfer_credit x where x.credit_id = c.credit_id)
      """
          + TransferReturns.NONE_STANDS;

  @Sql static final String STRAYS = STRAY + "order by c.booked_at, c.credit_id limit 500";

  @Sql static final String STRAY_BY_ID = STRAY + "and c.credit_id = :credit limit 1";

  @Sql
  static final String CLAIM =
      """
      insert into visit_transfer_credit (credit_id, request_id, words, operation_id)
      values (:credit, :request, :words, :operation)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  TransferCredits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param amount in đồng
   */
  record Free(UUID credit, long amount) {}

  /** As they were heard; at most 100. */
  List<Free> free(UUID request) {
    return jdbc.sql(FREE)
        .param("request", request)
        .query((row, _) -> new Free(row.getObject("credit_id", UUID.class), row.getLong("amount")))
        .list();
  }

  /** Oldest first; at most 500. */
  List<LooseCredit> loose(UUID office) {
    return jdbc.sql(LOOSE).param("office", office).query((row, _) -> loose(row)).list();
  }

  /** Empty for what pays for something, was sent back, or is another office's. */
  Optional<LooseCredit> loose(UUID credit, UUID office) {
    return jdbc.sql(LOOSE_BY_ID)
        .param("credit", credit)
        .param("office", office)
        .query((row, _) -> loose(row))
        .optional();
  }

  boolean inSuspense(UUID credit) {
    return jdbc.sql(IN_SUSPENSE).param("credit", credit).query(Boolean.class).single();
  }

  Optional<UUID> requestOf(UUID credit, UUID office) {
    return jdbc.sql(REQUEST_OF)
        .param("credit", credit)
        .param("office", office)
        .query(UUID.class)
        .optional();
  }

  /** Oldest first; at most 500. */
  List<StrayCredit> strays() {
    return jdbc.sql(STRAYS).query((row, _) -> stray(row)).list();
  }

  /** Empty once it was found out whose it is, or was sent back. */
  Optional<StrayCredit> stray(UUID credit) {
    return jdbc.sql(STRAY_BY_ID).param("credit", credit).query((row, _) -> stray(row)).optional();
  }

  /**
   * @param words how it was found out; null if its code said so
   */
  void claim(Performance performance, UUID credit, UUID request, @Nullable String words) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("credit", credit);
    row.put("request", request);
    row.put("words", words == null ? null : Text.nfc(words.strip()));
    row.put("operation", performance.operationId());
    performance.writes().add(CLAIM, row);
  }

  private static LooseCredit loose(ResultSet row) throws SQLException {
    long asked = row.getLong("asked");
    long came = row.getLong("amount");
    return new LooseCredit(
        row.getObject("credit_id", UUID.class),
        row.getObject("request_id", UUID.class),
        new Reference(row.getString("reference")),
        came,
        asked,
        instant(row),
        TransferRules.why(asked, came, row.getBoolean("spent"), row.getBoolean("settled")));
  }

  private static StrayCredit stray(ResultSet row) throws SQLException {
    return new StrayCredit(
        row.getObject("credit_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getString("bank_ref"),
        row.getLong("amount"),
        instant(row),
        row.getObject("office_id", UUID.class));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("booked_at", OffsetDateTime.class).toInstant();
  }
}

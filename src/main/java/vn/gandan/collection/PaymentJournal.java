package vn.gandan.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;
import vn.gandan.till.Shift;

/** Bills whose money was taken. Append-only, but for what says which of them are still open. */
@Repository
class PaymentJournal {
  private static final String PAYMENT =
      """
      select p.payment_id, p.biller_id, p.contract_id, c.link_kind, b.name, q.customer_code, p.bill_code,
             u.period, p.amount, p.commission, p.office_id, p.operation_id, p.taken_at,
             p.business_day, p.biller_day,
             exists (select from collection_reversed v
                      where v.payment_id = p.payment_id) as reversed,
             (select e.answer
                from collection_exchange e
               where e.payment_id = p.payment_id and e.question <> 'CANCEL'
               order by e.no desc
               limit 1) as paid,
             (select e.answer
                from collection_exchange e
               where e.payment_id = p.payment_id and e.question = 'CANCEL'
               order by e.no desc
               limit 1) as cancelled,
             (select e.words
                from collection_exchange e
               where e.payment_id = p.payment_id
               order by e.no desc
               limit 1) as words,
             (select count(*)
                from collection_exchange e
               where e.payment_id = p.payment_id and e.answer <> 'SENT') as asked
        from collection_payment p
        join collection_biller b on b.biller_id = p.biller_id
        join collection_contract c on c.contract_id = p.contract_id
        join collection_quote u on u.quote_id = p.payment_id
        join collection_query q on q.query_id = u.query_id
      """;

  @Sql static final String BY_ID = PAYMENT + " where p.payment_id = :payment limit 1";

  @Sql
  static final String SHIFT =
      "select shift_id from collection_payment where payment_id = :payment limit 1";

  @Sql
  static final String OF_OPERATION =
      PAYMENT + " where p.operation_id = :operation order by p.payment_id limit 100";

  @Sql
  static final String OF_OFFICE =
      PAYMENT
          + """
           where p.office_id = :office
             and p.taken_at >= :since
           order by p.taken_at desc, p.payment_id
           limit 200
          """;

  /**
   * Still open and not coming to an end by itself, as CollectionRules has it; of one office, or of
   * all. Whom money is owed back comes first.
   */
  @Sql
  static final String TO_WORK_ON =
      "select w.* from (\n"
          + PAYMENT
          + """
            join collection_open o on o.payment_id = p.payment_id
           where (cast(:office as uuid) is null or p.office_id = cast(:office as uuid))) w
           where (not w.reversed and w.paid = 'REFUSED')
              or (w.reversed and w.cancelled = 'CANNOT')
              or (w.link_kind = 'HTTP' and w.taken_at < :taken_before)
              or (w.link_kind = 'FILE' and w.biller_day < :day_before)
           order by (not w.reversed and w.paid is not distinct from 'REFUSED') desc,
                    w.taken_at, w.payment_id
           limit 500
          """;

  /**
   * Given back and not cancelled: once the day is compared, and the difference closed if there is
   * one, it is decided what the biller counts.
   */
  @Sql
  static final String END_NOT_CANCELLED =
      """
      delete from collection_open o
       using collection_payment p
        join collection_comparison c on c.biller_id = p.biller_id and c.biller_day = p.biller_day
       where p.payment_id = o.payment_id
         and p.biller_id = :biller
         and p.biller_day = :day
         and exists (select from collection_reversed v where v.payment_id = p.payment_id)
         and (select e.answer
                from collection_exchange e
               where e.payment_id = p.payment_id and e.question = 'CANCEL'
               order by e.no desc
               limit 1) = 'CANNOT'
         and not exists (select from collection_difference d
                           left join collection_difference_end n
                                  on n.difference_id = d.difference_id
                          where d.comparison_id = c.comparison_id
                            and d.payment_code = cast(p.payment_id as text)
                            and n.difference_id is null)
      """;

  @Sql
  static final String INSERT =
      """
      insert into collection_payment
             (payment_id, biller_id, contract_id, bill_code, amount, commission, office_id, desk_id,
              shift_id, operation_id, taken_at, business_day, biller_day)
      values (:payment, :biller, :contract, :bill, :amount, :commission, :office, :desk, :shift,
              :operation, :at, :day, :biller_day)
      """;

  @Sql
  static final String CLAIM =
      """
      insert into collection_claim (payment_id, biller_id, bill_code, claim_from, claim_to)
      values (:payment, :biller, :bill, :from, :to)
      """;

  @Sql static final String UNCLAIM = "delete from collection_claim where payment_id = :payment";

  @Sql
  static final String PUT_OPEN =
      "insert into collection_open (payment_id) values (:payment) on conflict do nothing";

  @Sql static final String CLOSE = "delete from collection_open where payment_id = :payment";

  @Sql
  static final String REVERSE =
      """
      insert into collection_reversed (payment_id, operation_id, reversed_at)
      values (:payment, :operation, :at)
      """;

  private final JdbcClient jdbc;

  PaymentJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<BillPayment> find(UUID payment) {
    return jdbc.sql(BY_ID).param("payment", payment).query((row, _) -> payment(row)).optional();
  }

  /** Which shift took it. */
  Optional<UUID> shift(UUID payment) {
    return jdbc.sql(SHIFT).param("payment", payment).query(UUID.class).optional();
  }

  List<BillPayment> ofOperation(UUID operation) {
    return jdbc.sql(OF_OPERATION)
        .param("operation", operation)
        .query((row, _) -> payment(row))
        .list();
  }

  List<BillPayment> ofOffice(UUID office, Instant since) {
    return jdbc.sql(OF_OFFICE)
        .param("office", office)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, _) -> payment(row))
        .list();
  }

  /**
   * At most 500.
   *
   * @param office null for all
   */
  List<BillPayment> toWorkOn(@Nullable UUID office, CollectionRules.LateBefore late) {
    return jdbc.sql(TO_WORK_ON)
        .param("office", office)
        .param("taken_before", late.takenAt().atOffset(ZoneOffset.UTC))
        .param("day_before", late.billerDay())
        .query((row, _) -> payment(row))
        .list();
  }

  /** Inside an operation that says what the biller counts of a day. */
  void endNotCancelled(Performance performance, UUID biller, LocalDate day) {
    performance.writes().add(END_NOT_CANCELLED, Map.of("biller", biller, "day", day));
  }

  /** By no operation. */
  void endNotCancelled(UUID biller, LocalDate day) {
    jdbc.sql(END_NOT_CANCELLED).param("biller", biller).param("day", day).update();
  }

  void add(Performance performance, BillQuote quote, BillerContract contract, Shift shift) {
    Map<String, Object> row = new HashMap<>();
    row.put("payment", quote.id());
    row.put("biller", quote.biller());
    row.put("contract", contract.contractId());
    row.put("bill", quote.bill());
    row.put("amount", quote.amount());
    row.put("commission", CommissionRules.of(contract.commission(), quote.amount()));
    row.put("office", shift.office());
    row.put("desk", performance.desk().deskId());
    row.put("shift", shift.id());
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    row.put("day", performance.businessDay());
    row.put("biller_day", CollectionRules.billerDay(performance.recordedAt(), contract.cutOff()));
    row.put("from", performance.businessDay());
    row.put("to", performance.businessDay().plusDays(contract.windowDays()));
    performance.writes().add(INSERT, row);
    performance.writes().add(CLAIM, row);
    performance.writes().add(PUT_OPEN, row);
    CollectionRefusal takenBefore =
        new CollectionRefusal.TakenBefore(quote.bill(), contract.windowDays());
    performance.writes().means("pk_collection_payment", takenBefore);
    performance.writes().means("ex_collection_claim_once", takenBefore);
  }

  /** The same bill may be taken again from now on. */
  void reverse(Performance performance, BillPayment payment) {
    Map<String, Object> row =
        Map.of(
            "payment", payment.id(),
            "operation", performance.operationId(),
            "at", performance.recordedAt());
    performance.writes().add(REVERSE, row);
    performance
        .writes()
        .means("pk_collection_reversed", new CollectionRefusal.NotToGiveBack(payment.id()));
    performance.writes().add(UNCLAIM, row);
    performance.writes().add(PUT_OPEN, row);
  }

  /** The same bill may be taken again from now on; this payment stays as it is. */
  void unclaim(Performance performance, UUID payment) {
    performance.writes().add(UNCLAIM, Map.of("payment", payment));
  }

  /** Nobody has to look at it any more. */
  void close(UUID payment) {
    jdbc.sql(CLOSE).param("payment", payment).update();
  }

  private static BillPayment payment(ResultSet row) throws SQLException {
    String words = row.getString("words");
    return new BillPayment(
        row.getObject("payment_id", UUID.class),
        row.getObject("biller_id", UUID.class),
        row.getObject("contract_id", UUID.class),
        BillerContract.Link.valueOf(row.getString("link_kind")),
        row.getString("name"),
        row.getString("customer_code"),
        row.getString("bill_code"),
        row.getString("period"),
        row.getLong("amount"),
        row.getLong("commission"),
        row.getObject("office_id", UUID.class),
        row.getObject("operation_id", UUID.class),
        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
        row.getObject("business_day", LocalDate.class),
        row.getObject("biller_day", LocalDate.class),
        CollectionRules.state(
            row.getBoolean("reversed"),
            answer(row.getString("paid")),
            answer(row.getString("cancelled"))),
        row.getInt("asked"),
        words == null ? "" : words);
  }

  private static Answer answer(@Nullable String stored) {
    return stored == null ? Answer.SENT : Answer.valueOf(stored);
  }
}

package vn.gandan.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.collection.BillSettlementRules.Paid;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Days of billers: what was paid, what the biller's file said, and where the two differ. */
@Repository
class DayJournal {
  /** What stands at the biller as far as we know: not given back, not refused. */
  static final String STANDS =
      """
         and not exists (select from collection_reversed v where v.payment_id = p.payment_id)
         and not exists (select from collection_exchange e
                          where e.payment_id = p.payment_id
                            and e.question <> 'CANCEL'
                            and e.answer = 'REFUSED')
      """;

  @Sql
  static final String PAID =
      """
      select p.payment_id, p.office_id, p.amount, p.commission
        from collection_payment p
       where p.biller_id = :biller and p.biller_day between :from and :to
      """
          + STANDS
          + " order by p.payment_id limit 1000001";

  /** Each bill of some days, a thousand at a time. */
  @Sql
  static final String SOME =
      """
      select p.payment_id, p.office_id, p.biller_day, p.bill_code, p.amount, p.commission
        from collection_payment p
       where p.biller_id = :biller and p.biller_day between :from and :to
         and p.payment_id > :after
      """
          + STANDS
          + " order by p.payment_id limit 1000";

  /** Who took something for a biller on these days. */
  @Sql
  static final String SHIFTS =
      """
      select distinct p.shift_id
        from collection_payment p
       where p.biller_id = :biller and p.biller_day between :from and :to
       order by p.shift_id
       limit 100000
      """;

  /** How many of a period the biller has not answered yet. */
  @Sql
  static final String UNANSWERED =
      """
      select count(*) as unanswered
        from collection_payment p
        join collection_open o on o.payment_id = p.payment_id
       where p.biller_id = :biller and p.biller_day between :from and :to
      """
          + STANDS;

  private static final String DIFFERENCE =
      """
      select d.difference_id, c.biller_id, c.biller_day, d.kind, d.payment_code, d.bill_code,
             d.our_dong, d.their_dong, n.counts, n.words, n.closed_by
        from collection_difference d
        join collection_comparison c on c.comparison_id = d.comparison_id
        left join collection_difference_end n on n.difference_id = d.difference_id
      """;

  @Sql
  static final String DIFFERENCES =
      DIFFERENCE
          + """
           where c.biller_id = :biller and c.biller_day between :from and :to
           order by (n.difference_id is not null), c.biller_day, d.difference_id
           limit :most
          """;

  @Sql static final String BY_ID = DIFFERENCE + " where d.difference_id = :difference limit 1";

  @Sql
  static final String COMPARISON =
      """
      select matched
        from collection_comparison
       where biller_id = :biller and biller_day = :day
       limit 1
      """;

  @Sql
  static final String INSERT =
      """
      insert into collection_comparison
             (comparison_id, biller_id, biller_day, our_lines, our_dong, their_lines, their_dong,
              matched, operation_id, recorded_at)
      values (:comparison, :biller, :day, :our_lines, :our_dong, :their_lines, :their_dong,
              :matched, cast(:operation as uuid), :at)
      """;

  @Sql
  static final String INSERT_DIFFERENCE =
      """
      insert into collection_difference
             (difference_id, comparison_id, kind, payment_code, bill_code, our_dong, their_dong)
      values (:difference, :comparison, :kind, :payment, :bill, cast(:ours as bigint),
              cast(:theirs as bigint))
      """;

  @Sql
  static final String INSERT_END =
      """
      insert into collection_difference_end
             (difference_id, counts, words, closed_by, operation_id, recorded_at)
      values (:difference, :counts, :words, :account, :operation, :at)
      """;

  private static final int MOST_PAID = 1_000_000;
  private static final int MOST_DIFFERENCES = 100_000;
  private static final int MOST_SHOWN = 20_000;

  private final JdbcClient jdbc;

  DayJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every one of them, or none. */
  List<Paid> paid(UUID biller, LocalDate from, LocalDate to) {
    List<Paid> paid =
        jdbc.sql(PAID)
            .param("biller", biller)
            .param("from", from)
            .param("to", to)
            .query((row, _) ->
                new Paid(
                    row.getObject("payment_id", UUID.class),
                    row.getObject("office_id", UUID.class),
                    row.getLong("amount"),
                    row.getLong("commission")))
            .list();
    return whole(paid, MOST_PAID, from, to);
  }

  private static <T> List<T> whole(List<T> found, int most, LocalDate from, LocalDate to) {
    if (found.size() > most) {
      throw new RefusedException(new CollectionRefusal.PeriodTooLong(from, to));
    }
    return found;
  }

  /** By payment, a thousand at a time. */
  List<SettledBill> some(BillSettlement of, UUID after) {
    return jdbc.sql(SOME)
        .param("biller", of.biller())
        .param("from", of.from())
        .param("to", of.to())
        .param("after", after)
        .query((row, _) ->
            new SettledBill(
                row.getObject("payment_id", UUID.class),
                row.getObject("office_id", UUID.class),
                row.getObject("biller_day", LocalDate.class),
                row.getString("bill_code"),
                row.getLong("amount"),
                row.getLong("commission")))
        .list();
  }

  List<UUID> shifts(UUID biller, LocalDate from, LocalDate to) {
    return jdbc.sql(SHIFTS)
        .param("biller", biller)
        .param("from", from)
        .param("to", to)
        .query(UUID.class)
        .list();
  }

  long unanswered(UUID biller, LocalDate from, LocalDate to) {
    return jdbc.sql(UNANSWERED)
        .param("biller", biller)
        .param("from", from)
        .param("to", to)
        .query(Long.class)
        .single();
  }

  /** Open ones first; at most 20,000. */
  List<BillDifference> differences(UUID biller, LocalDate from, LocalDate to) {
    return differences(biller, from, to, MOST_SHOWN);
  }

  /** Every one of them, or none. */
  List<BillDifference> allDifferences(UUID biller, LocalDate from, LocalDate to) {
    return whole(differences(biller, from, to, MOST_DIFFERENCES + 1), MOST_DIFFERENCES, from, to);
  }

  private List<BillDifference> differences(UUID biller, LocalDate from, LocalDate to, int most) {
    return jdbc.sql(DIFFERENCES)
        .param("biller", biller)
        .param("from", from)
        .param("to", to)
        .param("most", most)
        .query((row, _) -> difference(row))
        .list();
  }

  Optional<BillDifference> difference(UUID difference) {
    return jdbc.sql(BY_ID)
        .param("difference", difference)
        .query((row, _) -> difference(row))
        .optional();
  }

  /** How many lines agreed when the day was compared; empty if it was not. */
  Optional<Integer> matched(UUID biller, LocalDate day) {
    return jdbc.sql(COMPARISON)
        .param("biller", biller)
        .param("day", day)
        .query(Integer.class)
        .optional();
  }

  void add(
      Performance performance, CompareDay act, List<DayLine> ours, ComparisonRules.Result result) {
    Map<String, @Nullable Object> row = row(act, ours, result);
    row.put("operation", performance.operationId());
    row.put("at", performance.recordedAt());
    performance.writes().add(INSERT, row);
    performance
        .writes()
        .means("pk_collection_comparison", new CollectionRefusal.IdTaken(act.comparison()));
    performance
        .writes()
        .means("uq_collection_comparison_day", new CollectionRefusal.DayCompared(act.day()));
    differences(act.comparison(), result)
        .forEach(difference -> performance.writes().add(INSERT_DIFFERENCE, difference));
  }

  /** By no operation: the file came by itself. Inside a transaction, under the biller's lock. */
  void addByFile(CompareDay day, List<DayLine> ours, ComparisonRules.Result result, Instant at) {
    Map<String, @Nullable Object> row = row(day, ours, result);
    row.put("operation", null);
    row.put("at", at.atOffset(ZoneOffset.UTC));
    jdbc.sql(INSERT).params(row).update();
    differences(day.comparison(), result)
        .forEach(difference -> jdbc.sql(INSERT_DIFFERENCE).params(difference).update());
  }

  private static Map<String, @Nullable Object> row(
      CompareDay day, List<DayLine> ours, ComparisonRules.Result result) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("comparison", day.comparison());
    row.put("biller", day.biller());
    row.put("day", day.day());
    row.put("our_lines", ours.size());
    row.put("our_dong", DayFileRules.sum(ours));
    row.put("their_lines", day.lines().size());
    row.put("their_dong", DayFileRules.sum(day.lines()));
    row.put("matched", result.matched());
    return row;
  }

  private static List<Map<String, @Nullable Object>> differences(
      UUID comparison, ComparisonRules.Result result) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (ComparisonRules.Found found : result.found()) {
      Map<String, @Nullable Object> difference = new HashMap<>();
      difference.put("difference", made(comparison, rows.size() + 1));
      difference.put("comparison", comparison);
      difference.put("kind", found.kind().name());
      difference.put("payment", found.payment());
      difference.put("bill", found.bill());
      difference.put("ours", found.ours());
      difference.put("theirs", found.theirs());
      rows.add(difference);
    }
    return rows;
  }

  private static UUID made(UUID comparison, int no) {
    return UUID.nameUUIDFromBytes(
        (comparison + "/" + no).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  void close(Performance performance, CloseDifference act) {
    performance
        .writes()
        .add(
            INSERT_END,
            Map.of(
                "difference", act.difference(),
                "counts", act.counts().name(),
                "words", Text.nfc(act.words().strip()),
                "account", performance.actor().accountId(),
                "operation", performance.operationId(),
                "at", performance.recordedAt()));
    performance
        .writes()
        .means(
            "pk_collection_difference_end",
            new CollectionRefusal.DifferenceClosed(act.difference()));
  }

  private static BillDifference difference(ResultSet row) throws SQLException {
    String counts = row.getString("counts");
    return new BillDifference(
        row.getObject("difference_id", UUID.class),
        row.getObject("biller_id", UUID.class),
        row.getObject("biller_day", LocalDate.class),
        BillDifference.Kind.valueOf(row.getString("kind")),
        row.getString("payment_code"),
        row.getString("bill_code"),
        row.getObject("our_dong", Long.class),
        row.getObject("their_dong", Long.class),
        counts == null
            ? null
            : new BillDifference.Ended(
                BillDifference.Counts.valueOf(counts),
                row.getString("words"),
                row.getObject("closed_by", UUID.class)));
  }
}

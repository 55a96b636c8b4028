package vn.gandan.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;

/** The bills of a biller's day in the order of its files: by payment, a file's worth at a time. */
@Repository
class DayLineTable {
  @Sql
  static final String LINES =
      """
      select p.payment_id, p.bill_code, p.amount
        from collection_payment p
       where p.biller_id = :biller and p.biller_day = :day and p.payment_id > :after
      """
          + DayJournal.STANDS
          + " order by p.payment_id limit 20000";

  private static final String BY_FILE =
      """
        from collection_payment p
        join collection_contract c on c.contract_id = p.contract_id and c.link_kind = 'FILE'
       where p.biller_id = :biller and p.biller_day = :day and p.payment_id > :after
      """;

  private static final String IS_TOLD =
      """
         and exists (select from collection_exchange e
                      where e.payment_id = p.payment_id and e.question = 'PAY')
      """;

  @Sql
  static final String UNTOLD =
      "select p.payment_id, p.bill_code, p.amount\n"
          + BY_FILE
          + """
             and not exists (select from collection_reversed v where v.payment_id = p.payment_id)
             and not exists (select from collection_exchange e
                              where e.payment_id = p.payment_id and e.question = 'PAY')
           order by p.payment_id
           limit 20000
          """;

  @Sql
  static final String TOLD =
      "select p.payment_id, p.bill_code, p.amount\n"
          + BY_FILE
          + IS_TOLD
          + " order by p.payment_id limit 20000";

  @Sql static final String COUNT_TOLD = "select count(*) as told\n" + BY_FILE + IS_TOLD;

  private static final UUID FIRST = new UUID(0, 0);

  private final JdbcClient jdbc;

  DayLineTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What stands of a day. */
  List<DayLine> lines(UUID biller, LocalDate day) {
    return all(() -> jdbc.sql(LINES), biller, day);
  }

  /** Of a day, by files: what its biller was not told yet. */
  List<DayLine> untold(UUID biller, LocalDate day) {
    return all(() -> jdbc.sql(UNTOLD), biller, day);
  }

  /** Of a day, by files: what stands in its files, whatever became of it. */
  List<DayLine> told(UUID biller, LocalDate day) {
    return all(() -> jdbc.sql(TOLD), biller, day);
  }

  int countTold(UUID biller, LocalDate day) {
    return jdbc.sql(COUNT_TOLD)
        .param("biller", biller)
        .param("day", day)
        .param("after", FIRST)
        .query(Integer.class)
        .single();
  }

  /** Every one of them, or none: what does not fit into the files of a day is not cut off. */
  private static List<DayLine> all(
      Supplier<JdbcClient.StatementSpec> statement, UUID biller, LocalDate day) {
    List<DayLine> lines = new ArrayList<>();
    UUID after = FIRST;
    for (int file = 1; file <= DayFileRules.MOST_FILES; file++) {
      List<DayLine> some = some(statement.get(), biller, day, after);
      lines.addAll(some);
      if (some.size() < DayFileRules.MOST_LINES) {
        return lines;
      }
      after = UUID.fromString(some.getLast().payment());
    }
    throw new RefusedException(new CollectionRefusal.DayTooLong(day, DayFileRules.MOST_OF_DAY));
  }

  private static List<DayLine> some(
      JdbcClient.StatementSpec statement, UUID biller, LocalDate day, UUID after) {
    return statement
        .param("biller", biller)
        .param("day", day)
        .param("after", after)
        .query((row, _) ->
            new DayLine(
                row.getString("payment_id"), row.getString("bill_code"), row.getLong("amount")))
        .list();
  }
}

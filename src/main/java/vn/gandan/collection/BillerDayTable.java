package vn.gandan.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Which days of billers there are, and how far each is: compared, settled. */
@Repository
class BillerDayTable {
  /** From the last day backwards, one look at the index for each, however long the history is. */
  private static final String LAST =
      """
      with recursive days (day, no) as (
          select max(p.biller_day), 1
            from collection_payment p
           where p.biller_id = :biller
          union all
          select (select max(p.biller_day)
                    from collection_payment p
                   where p.biller_id = :biller and p.biller_day < d.day),
                 d.no + 1
            from days d
           where d.day is not null and d.no < 62
      )
      """;

  private static final String COUNTED =
      """
      select d.day, s.lines, s.amount, c.comparison_id is not null as compared,
             (select count(*)
                from collection_difference f
                left join collection_difference_end n on n.difference_id = f.difference_id
               where f.comparison_id = c.comparison_id and n.difference_id is null) as differing,
             exists (select from collection_settled t
                      where t.biller_id = :biller
                        and d.day between t.day_from and t.day_to) as settled
        from days d
        cross join lateral (
             select count(*) as lines, coalesce(sum(p.amount), 0) as amount
               from collection_payment p
              where p.biller_id = :biller and p.biller_day = d.day
      """
          + DayJournal.STANDS
          + """
                 ) s
            left join collection_comparison c on c.biller_id = :biller and c.biller_day = d.day
           where d.day is not null
           order by d.day desc
           limit 62
          """;

  @Sql static final String DAYS = LAST + COUNTED;

  @Sql static final String ONE = "with days (day) as (select cast(:day as date))\n" + COUNTED;

  /** Whatever became of the bills: what was given back or refused, the biller may count. */
  @Sql
  static final String NOT_COMPARED =
      """
      select d.day
        from (select b.first + n as day
                from (select greatest(cast(:from as date), min(p.biller_day)) as first,
                             least(cast(:to as date), max(p.biller_day)) as last
                        from collection_payment p
                       where p.biller_id = :biller) b,
                     generate_series(0, b.last - b.first) n) d
       where exists (select from collection_payment p
                      where p.biller_id = :biller and p.biller_day = d.day)
         and not exists (select from collection_comparison c
                          where c.biller_id = :biller and c.biller_day = d.day)
       order by d.day
       limit 62
      """;

  @Sql
  static final String SETTLED =
      """
      select exists (select from collection_settled t
                      where t.biller_id = :biller
                        and cast(:day as date) between t.day_from and t.day_to) as settled
      """;

  private final JdbcClient jdbc;

  BillerDayTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those on which something was taken, latest first; at most 62. */
  List<BillerDay> days(UUID biller) {
    return jdbc.sql(DAYS).param("biller", biller).query((row, _) -> day(row)).list();
  }

  BillerDay day(UUID biller, LocalDate day) {
    return jdbc.sql(ONE)
        .param("biller", biller)
        .param("day", day)
        .query((row, _) -> day(row))
        .single();
  }

  /** Those on which something was taken and that nobody compared, oldest first; at most 62. */
  List<LocalDate> notCompared(UUID biller, LocalDate from, LocalDate to) {
    return jdbc.sql(NOT_COMPARED)
        .param("biller", biller)
        .param("from", from)
        .param("to", to)
        .query(LocalDate.class)
        .list();
  }

  boolean settled(UUID biller, LocalDate day) {
    return jdbc.sql(SETTLED)
        .param("biller", biller)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  private static BillerDay day(ResultSet row) throws SQLException {
    return new BillerDay(
        row.getObject("day", LocalDate.class),
        row.getInt("lines"),
        row.getLong("amount"),
        row.getBoolean("compared"),
        row.getInt("differing"),
        row.getBoolean("settled"));
  }
}

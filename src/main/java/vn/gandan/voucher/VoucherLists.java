package vn.gandan.voucher;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** The vouchers of one unit, as its pages list them. */
@Repository
class VoucherLists {
  private static final String WAITS =
      " (not v.former and c.entered_operation is null and b.entered_operation is null) ";

  /** A voucher of another unit, or none, begins no page. */
  private static final String LAST =
      """
      (select l.entered_at, l.operation_id
         from voucher_voucher l
        where l.operation_id = :after and l.unit_id = :unit)
      """;

  @Sql
  static final String WAITING =
      VoucherJournal.VOUCHER
          + "where v.unit_id = :unit and"
          + WAITS
          + "and (cast(:after as uuid) is null or (v.entered_at, v.operation_id) > "
          + LAST
          + ") order by v.entered_at, v.operation_id limit 51";

  @Sql
  static final String DONE =
      VoucherJournal.VOUCHER
          + "where v.unit_id = :unit and not"
          + WAITS
          + "and (cast(:after as uuid) is null or (v.entered_at, v.operation_id) < "
          + LAST
          + ") order by v.entered_at desc, v.operation_id desc limit 51";

  @Sql
  static final String BY_PAPER =
      VoucherJournal.VOUCHER
          + """
           where v.unit_id = :unit and v.paper = :paper
           order by v.entered_at desc, v.operation_id desc
           limit 50
          """;

  @Sql
  static final String WAITING_COUNT =
      """
      select count(*)
        from voucher_voucher v
        left join voucher_check c on c.entered_operation = v.operation_id
        left join voucher_taken_back b on b.entered_operation = v.operation_id
       where v.unit_id = :unit
         and\
      """
          + WAITS;

  @Sql
  static final String BOOK =
      VoucherJournal.VOUCHER
          + "where v.unit_id = :unit and (v.business_day >= :since or"
          + WAITS
          + ") order by v.entered_at, v.operation_id limit 20000";

  private final JdbcClient jdbc;

  VoucherLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Oldest first; one more than a page, if there are more. */
  List<Voucher> waiting(UUID unit, @Nullable UUID after) {
    return jdbc.sql(WAITING)
        .param("unit", unit)
        .param("after", after)
        .query((row, _) -> VoucherJournal.voucher(row))
        .list();
  }

  /** Latest first; one more than a page, if there are more. */
  List<Voucher> done(UUID unit, @Nullable UUID after) {
    return jdbc.sql(DONE)
        .param("unit", unit)
        .param("after", after)
        .query((row, _) -> VoucherJournal.voucher(row))
        .list();
  }

  long waiting(UUID unit) {
    return jdbc.sql(WAITING_COUNT).param("unit", unit).query(Long.class).single();
  }

  List<Voucher> ofPaper(UUID unit, String paper) {
    return jdbc.sql(BY_PAPER)
        .param("unit", unit)
        .param("paper", VoucherJournal.number(paper))
        .query((row, _) -> VoucherJournal.voucher(row))
        .list();
  }

  List<Voucher> book(UUID unit, LocalDate since) {
    return jdbc.sql(BOOK)
        .param("unit", unit)
        .param("since", since)
        .query((row, _) -> VoucherJournal.voucher(row))
        .list();
  }
}

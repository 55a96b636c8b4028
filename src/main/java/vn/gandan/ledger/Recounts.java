package vn.gandan.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Sql;

/** Các lần cộng lại sổ: when the books of the current province were added up, and what differed. */
@Service
public class Recounts {
  @Sql static final String ACCOUNTS = "select count(*) from ledger_account limit 1";

  @Sql
  static final String PUT =
      """
      insert into ledger_recount (recount_id, account_count, gap_count, counted_at)
      values (:recount, :accounts, :gaps, :at)
      """;

  @Sql
  static final String PUT_GAP =
      """
      insert into ledger_recount_gap
             (recount_id, gap_no, office_id, subject, what, stored, recomputed)
      values (:recount, :no, :office, :subject, :what, :stored, :recomputed)
      """;

  @Sql
  static final String LAST =
      """
      select recount_id, account_count, counted_at
        from ledger_recount
       order by counted_at desc
       limit 30
      """;

  @Sql
  static final String GAPS =
      """
      select office_id, subject, what, stored, recomputed
        from ledger_recount_gap
       where recount_id = :recount
       order by gap_no
       limit 100
      """;

  /** The first after the last that was not. */
  @Sql
  static final String EVEN_SINCE =
      """
      select min(r.counted_at) as since
        from ledger_recount r
       where r.counted_at > coalesce((select max(g.counted_at)
                                        from ledger_recount g
                                       where g.gap_count > 0), '-infinity')
       limit 1
      """;

  private final LedgerCheck check;
  private final JdbcClient jdbc;
  private final InstantSource clock;

  Recounts(LedgerCheck check, JdbcClient jdbc, InstantSource clock) {
    this.check = check;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds every entry of this province up again and keeps what comes of it. */
  @Transactional
  public Recounted recount() {
    List<BookGap> gaps = check.gaps();
    long accounts = jdbc.sql(ACCOUNTS).query(Long.class).single();
    Instant at = clock.instant();
    UUID recount = UUID.randomUUID();
    jdbc.sql(PUT)
        .param("recount", recount)
        .param("accounts", accounts)
        .param("gaps", gaps.size())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    for (int no = 0; no < gaps.size(); no++) {
      BookGap gap = gaps.get(no);
      jdbc.sql(PUT_GAP)
          .param("recount", recount)
          .param("no", no + 1)
          .param("office", gap.office())
          .param("subject", gap.subject())
          .param("what", gap.what())
          .param("stored", gap.stored())
          .param("recomputed", gap.recomputed())
          .update();
    }
    return new Recounted(at, accounts, gaps);
  }

  /** The newest first, at most thirty. */
  public List<Recounted> latest() {
    return jdbc.sql(LAST).query((row, _) -> recounted(row)).list();
  }

  /** Since when no recount has found a difference; empty if the last one has. */
  public Optional<Instant> evenSince() {
    return jdbc.sql(EVEN_SINCE)
        .query((row, _) -> Optional.ofNullable(row.getObject("since", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  private Recounted recounted(ResultSet row) throws SQLException {
    return new Recounted(
        row.getObject("counted_at", OffsetDateTime.class).toInstant(),
        row.getLong("account_count"),
        gaps(row.getObject("recount_id", UUID.class)));
  }

  private List<BookGap> gaps(UUID recount) {
    return jdbc.sql(GAPS)
        .param("recount", recount)
        .query((row, _) ->
            new BookGap(
                row.getObject("office_id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("what"),
                row.getString("stored"),
                row.getString("recomputed")))
        .list();
  }
}

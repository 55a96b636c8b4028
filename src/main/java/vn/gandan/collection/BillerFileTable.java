package vn.gandan.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** How far the files of each day have come. */
@Repository
class BillerFileTable {
  @Sql
  static final String OF =
      """
      select file_day, kind, outcome, tries, files, lines, lines_off, last_at
        from collection_file
       where biller_id = :biller
       order by file_day desc, kind
       limit 60
      """;

  @Sql
  static final String DONE =
      """
      select exists (select from collection_file
                      where biller_id = :biller and file_day = :day and kind = :kind
                        and outcome = 'DONE') as done
      """;

  /** Days on which something was taken under a contract by files, and whose files are not done. */
  @Sql
  static final String OPEN_DAYS =
      """
      select distinct p.biller_day, c.cut_off
        from collection_payment p
        join collection_contract c on c.contract_id = p.contract_id and c.link_kind = 'FILE'
       where p.biller_id = :biller
         and p.biller_day >= :since
         and not exists (select from collection_file f
                          where f.biller_id = p.biller_id and f.file_day = p.biller_day
                            and f.kind = :kind and f.outcome = 'DONE')
       order by p.biller_day
       limit 100
      """;

  @Sql
  static final String NOTE =
      """
      insert into collection_file
             (biller_id, file_day, kind, outcome, tries, files, lines, lines_off, last_at)
      values (:biller, :day, :kind, :outcome, 1, :files, :lines, :off, :at)
          on conflict (biller_id, file_day, kind) do update
         set outcome = excluded.outcome,
             tries = collection_file.tries + 1,
             files = excluded.files,
             lines = excluded.lines,
             lines_off = excluded.lines_off,
             last_at = excluded.last_at
      """;

  private final JdbcClient jdbc;

  BillerFileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Latest day first. */
  List<BillerFile> of(UUID biller) {
    return jdbc.sql(OF).param("biller", biller).query((row, _) -> file(row)).list();
  }

  boolean done(UUID biller, LocalDate day, BillerFile.Kind kind) {
    return jdbc.sql(DONE)
        .param("biller", biller)
        .param("day", day)
        .param("kind", kind.name())
        .query(Boolean.class)
        .single();
  }

  /** Oldest first. */
  List<FileDay> open(UUID biller, BillerFile.Kind kind, LocalDate since) {
    return jdbc.sql(OPEN_DAYS)
        .param("biller", biller)
        .param("kind", kind.name())
        .param("since", since)
        .query((row, _) ->
            new FileDay(
                row.getObject("biller_day", LocalDate.class),
                row.getObject("cut_off", LocalTime.class)))
        .list();
  }

  void note(UUID biller, LocalDate day, BillerFile.Kind kind, Came came, Instant at) {
    Map<String, Object> row = new HashMap<>();
    row.put("biller", biller);
    row.put("day", day);
    row.put("kind", kind.name());
    row.put("outcome", came.outcome().name());
    row.put("files", came.files());
    row.put("lines", came.lines());
    row.put("off", came.off());
    row.put("at", at.atOffset(ZoneOffset.UTC));
    jdbc.sql(NOTE).params(row).update();
  }

  /** A day and when it ends. */
  record FileDay(LocalDate day, LocalTime cutOff) {}

  /**
   * What came of one try.
   *
   * @param files how many there are; the number of the one that is in trouble
   */
  record Came(BillerFile.Outcome outcome, int files, int lines, int off) {}

  private static BillerFile file(ResultSet row) throws SQLException {
    return new BillerFile(
        row.getObject("file_day", LocalDate.class),
        BillerFile.Kind.valueOf(row.getString("kind")),
        BillerFile.Outcome.valueOf(row.getString("outcome")),
        row.getInt("tries"),
        row.getInt("files"),
        row.getInt("lines"),
        row.getInt("lines_off"),
        row.getObject("last_at", OffsetDateTime.class).toInstant());
  }
}

package vn.gandan.benefit;

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
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;

/** Lists that were brought, and how far the reading of each is. */
@Repository
class RosterDraftTable {
  @Sql
  static final String START =
      """
      insert into benefit_draft
             (draft_id, round_id, account_id, file_name, digest, progress, line_count, fault_count,
              amount_dong, arrears_dong, started_at, touched_at)
      values (:draft, :round, :account, :name, decode(:digest, 'hex'), 'READING', 0, 0, 0, 0, :at,
              :at)
      """;

  @Sql
  static final String PUT_COVERING =
      """
      insert into benefit_draft_covering (draft_id, commune_code, line_count, total_dong)
      select :draft, commune, lines, total
        from unnest(cast(:communes as text[]), cast(:lines as bigint[]), cast(:totals as bigint[]))
             as said (commune, lines, total)
      """;

  @Sql
  static final String TOUCH =
      """
      update benefit_draft
         set progress = :progress, line_count = :lines, fault_count = :faults, touched_at = :at
       where draft_id = :draft
      """;

  @Sql
  static final String BY_ID =
      """
      select draft_id, round_id, account_id, file_name, progress, line_count, fault_count,
             amount_dong, arrears_dong, started_at, touched_at
        from benefit_draft
       where draft_id = :draft
       limit 1
      """;

  @Sql
  static final String OF_ROUND =
      """
      select draft_id, round_id, account_id, file_name, progress, line_count, fault_count,
             amount_dong, arrears_dong, started_at, touched_at
        from benefit_draft
       where round_id = :round
       order by started_at desc
       limit 20
      """;

  @Sql
  static final String TAKEN =
      """
      select r.roster_id
        from benefit_draft d
        join benefit_roster r on r.digest = d.digest
       where d.draft_id = :draft
       limit 1
      """;

  @Sql
  static final String TAKEN_DIGEST =
      "select roster_id from benefit_roster where digest = decode(:digest, 'hex') limit 1";

  @Sql
  static final String OLD =
      """
      select draft_id
        from benefit_draft
       where started_at < :before
       order by started_at
       limit 5
      """;

  @Sql static final String DROP_LINES = "delete from benefit_draft_line where draft_id = :draft";
  @Sql static final String DROP_FAULTS = "delete from benefit_fault where draft_id = :draft";

  @Sql
  static final String DROP_COVERING = "delete from benefit_draft_covering where draft_id = :draft";

  @Sql static final String DROP = "delete from benefit_draft where draft_id = :draft";

  private final JdbcClient jdbc;
  private final InstantSource clock;

  RosterDraftTable(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void start(UUID draft, UUID round, UUID account, Upload upload, List<Covering> figures) {
    jdbc.sql(START)
        .param("draft", draft)
        .param("round", round)
        .param("account", account)
        .param("name", upload.name())
        .param("digest", upload.digest())
        .param("at", now())
        .update();
    jdbc.sql(PUT_COVERING)
        .param("draft", draft)
        .param("communes", figures.stream().map(Covering::commune).toArray(String[]::new))
        .param("lines", figures.stream().map(Covering::lines).toArray(Long[]::new))
        .param("totals", figures.stream().map(Covering::totalDong).toArray(Long[]::new))
        .update();
  }

  void touch(UUID draft, RosterDraft.Progress progress, long lines, long faults) {
    jdbc.sql(TOUCH)
        .param("draft", draft)
        .param("progress", progress.name())
        .param("lines", lines)
        .param("faults", faults)
        .param("at", now())
        .update();
  }

  Optional<RosterDraft> find(UUID draft) {
    return jdbc.sql(BY_ID).param("draft", draft).query((row, _) -> draft(row)).optional();
  }

  List<RosterDraft> ofRound(UUID round) {
    return jdbc.sql(OF_ROUND).param("round", round).query((row, _) -> draft(row)).list();
  }

  /** The list that was taken with the same bytes. */
  Optional<UUID> taken(UUID draft) {
    return jdbc.sql(TAKEN).param("draft", draft).query(UUID.class).optional();
  }

  Optional<UUID> takenWith(String digest) {
    return jdbc.sql(TAKEN_DIGEST).param("digest", digest).query(UUID.class).optional();
  }

  /** Drafts of before an instant, a few at a time. */
  List<UUID> before(Instant instant) {
    return jdbc.sql(OLD).param("before", instant.atOffset(ZoneOffset.UTC)).query(UUID.class).list();
  }

  /** With all that belongs to it; the lines go as one statement, however many. */
  void drop(UUID draft) {
    jdbc.sql(DROP_LINES).param("draft", draft).update();
    jdbc.sql(DROP_FAULTS).param("draft", draft).update();
    jdbc.sql(DROP_COVERING).param("draft", draft).update();
    jdbc.sql(DROP).param("draft", draft).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static RosterDraft draft(ResultSet row) throws SQLException {
    return new RosterDraft(
        row.getObject("draft_id", UUID.class),
        row.getObject("round_id", UUID.class),
        row.getObject("account_id", UUID.class),
        row.getString("file_name"),
        RosterDraft.Progress.valueOf(row.getString("progress")),
        row.getLong("line_count"),
        row.getLong("fault_count"),
        new Vnd(row.getLong("amount_dong")),
        new Vnd(row.getLong("arrears_dong")),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("touched_at", OffsetDateTime.class).toInstant());
  }
}

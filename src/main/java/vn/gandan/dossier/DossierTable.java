package vn.gandan.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** Questions about dossiers as they stand: each dossier joined with its last act. */
@Repository
class DossierTable {
  static final int PAGE = 100;

  static final String COLUMNS =
      """
      select d.dossier_id, d.code, d.token, d.procedure_code, d.version_id, d.applicant_id, d.channel,
             d.helped_unit, d.received_unit, d.agency_id, d.commune_code, d.return_way, d.return_unit,
             d.paper_id, d.seal_number, d.fee_dong, d.promised_at, d.handed_in_at,
             s.seq, s.status, s.since, s.started_at, s.due_at, s.late, s.supplements
        from dossier_state s
        join dossier_dossier d on d.dossier_id = s.dossier_id
      """;

  @Sql static final String BY_ID = COLUMNS + " where s.dossier_id = :dossier limit 1";

  @Sql static final String BY_CODE = COLUMNS + " where d.code = :code limit 1";

  @Sql static final String BY_TOKEN = COLUMNS + " where d.token = :token limit 1";

  @Sql
  static final String BY_THING =
      COLUMNS
          + """
           where s.dossier_id = (select dossier_id from dossier_thing where thing_id = :thing)
           limit 1
          """;

  @Sql
  static final String BY_SIGNATURE =
      COLUMNS
          + """
           where s.dossier_id = (select dossier_id from dossier_collection where signature_id = :signature limit 1)
           limit 1
          """;

  @Sql
  static final String INBOX =
      COLUMNS
          + """
           where s.agency_id = :agency and s.status = any (:statuses)
           order by s.due_at nulls last, s.since, d.code
           limit 100 offset :skip
          """;

  @Sql
  static final String OF_APPLICANT =
      COLUMNS
          + """
           where s.applicant_id = :applicant and s.status = any (:statuses)
           order by s.since desc, d.code
           limit 100
          """;

  @Sql
  static final String OF_OFFICE =
      COLUMNS
          + """
           where (s.helped_unit = :unit or s.return_unit = :unit) and s.status = any (:statuses)
           order by s.due_at nulls last, s.since, d.code
           limit 100 offset :skip
          """;

  @Sql
  static final String LATE_OF_OFFICE =
      COLUMNS
          + """
           where (s.helped_unit = :unit or s.return_unit = :unit)
             and s.status in (2, 4, 6) and (s.due_at < :now or s.late)
           order by s.due_at nulls last, d.code
           limit 100 offset :skip
          """;

  @Sql
  static final String IDLE_OF_OFFICE =
      COLUMNS
          + """
           where (s.helped_unit = :unit or s.return_unit = :unit)
             and s.status in (1, 5, 9) and s.since < :since
           order by s.since, d.code
           limit 100 offset :skip
          """;

  @Sql
  static final String HANDED_IN =
      COLUMNS
          + """
           where d.helped_unit = :unit and d.handed_in_at >= :since
           order by d.handed_in_at desc, d.code
           limit 100
          """;

  @Sql
  static final String COUNTS_OF_OFFICE =
      """
      select s.status, count(*) as dossiers,
             count(*) filter (where s.status in (2, 4, 6) and (s.due_at < :now or s.late)) as late,
             count(*) filter (where s.status in (1, 5, 9) and s.since < :idle_since) as idle
        from dossier_state s
       where s.helped_unit = :unit or s.return_unit = :unit
       group by s.status
       order by s.status
       limit 10
      """;

  private final JdbcClient jdbc;

  DossierTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Dossier> byId(UUID dossier) {
    return jdbc.sql(BY_ID).param("dossier", dossier).query((row, _) -> dossier(row)).optional();
  }

  Optional<Dossier> byCode(String code) {
    return jdbc.sql(BY_CODE).param("code", code).query((row, _) -> dossier(row)).optional();
  }

  Optional<Dossier> byToken(String token) {
    return jdbc.sql(BY_TOKEN).param("token", token).query((row, _) -> dossier(row)).optional();
  }

  Optional<Dossier> byThing(UUID thing) {
    return jdbc.sql(BY_THING).param("thing", thing).query((row, _) -> dossier(row)).optional();
  }

  Optional<Dossier> bySignature(UUID signature) {
    return jdbc.sql(BY_SIGNATURE)
        .param("signature", signature)
        .query((row, _) -> dossier(row))
        .optional();
  }

  /** By due time, those without one last. */
  List<Dossier> inbox(UUID agency, List<Status> statuses, int page) {
    return jdbc.sql(INBOX)
        .param("agency", agency)
        .param("statuses", codes(statuses))
        .param("skip", page * PAGE)
        .query((row, _) -> dossier(row))
        .list();
  }

  /** Newest first. */
  List<Dossier> ofApplicant(UUID applicant, List<Status> statuses) {
    return jdbc.sql(OF_APPLICANT)
        .param("applicant", applicant)
        .param("statuses", codes(statuses))
        .query((row, _) -> dossier(row))
        .list();
  }

  List<Dossier> ofOffice(UUID unit, List<Status> statuses, int page) {
    return jdbc.sql(OF_OFFICE)
        .param("unit", unit)
        .param("statuses", codes(statuses))
        .param("skip", page * PAGE)
        .query((row, _) -> dossier(row))
        .list();
  }

  List<Dossier> handedIn(UUID unit, Instant since) {
    return jdbc.sql(HANDED_IN)
        .param("unit", unit)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, _) -> dossier(row))
        .list();
  }

  List<Dossier> late(UUID unit, Instant now, int page) {
    return jdbc.sql(LATE_OF_OFFICE)
        .param("unit", unit)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("skip", page * PAGE)
        .query((row, _) -> dossier(row))
        .list();
  }

  List<Dossier> idle(UUID unit, Instant since, int page) {
    return jdbc.sql(IDLE_OF_OFFICE)
        .param("unit", unit)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("skip", page * PAGE)
        .query((row, _) -> dossier(row))
        .list();
  }

  List<OfficeCounts.Line> counts(UUID unit, Instant now, Instant idleSince) {
    return jdbc.sql(COUNTS_OF_OFFICE)
        .param("unit", unit)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("idle_since", idleSince.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new OfficeCounts.Line(
                Status.of(row.getInt("status")),
                row.getLong("dossiers"),
                row.getLong("late"),
                row.getLong("idle")))
        .list();
  }

  static Short[] codes(List<Status> statuses) {
    return statuses.stream().map(status -> (short) status.code()).toArray(Short[]::new);
  }

  static Dossier dossier(ResultSet row) throws SQLException {
    return new Dossier(
        row.getObject("dossier_id", UUID.class),
        row.getString("code"),
        row.getString("token"),
        row.getString("procedure_code"),
        row.getObject("version_id", UUID.class),
        row.getObject("applicant_id", UUID.class),
        row.getInt("channel"),
        row.getObject("helped_unit", UUID.class),
        row.getObject("received_unit", UUID.class),
        row.getObject("agency_id", UUID.class),
        row.getString("commune_code"),
        HandIn.ReturnWay.valueOf(row.getString("return_way").toUpperCase(Locale.ROOT)),
        row.getObject("return_unit", UUID.class),
        row.getObject("paper_id", UUID.class),
        row.getString("seal_number"),
        row.getObject("fee_dong", Long.class),
        instant(row, "promised_at"),
        row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
        row.getInt("seq"),
        Status.of(row.getInt("status")),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        instant(row, "started_at"),
        instant(row, "due_at"),
        row.getBoolean("late"),
        row.getInt("supplements"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}

package vn.gandan.dossier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/**
 * Open dossiers, each under the one office that answers for it: where it was helped, and from the
 * result on, where it is to be returned. So a province's total is the sum of its offices.
 */
@Repository
class DayTable {
  private static final String OPEN = " where s.status in (1, 2, 4, 5, 6, 7, 9)";
  private static final String OF_OFFICE =
      """
       and ((s.status <> 9 and s.helped_unit = :unit) or (s.status = 9 and s.return_unit = :unit))
      """;
  private static final String ASKED =
      """
       and s.status = any (:statuses)
       and (not :late or (s.status in (2, 4, 6) and (s.due_at < :now or s.late)))
       and (not :idle or (s.status in (1, 5, 9) and s.since < :idle_since))
       order by s.due_at nulls last, s.since, d.code
       limit 100 offset :skip
      """;
  private static final String COUNT =
      """
      select case when s.status = 9 then s.return_unit else s.helped_unit end as unit,
             s.status, count(*) as dossiers,
             count(*) filter (where s.status in (2, 4, 6) and (s.due_at < :now or s.late)) as late,
             count(*) filter (where s.status in (1, 5, 9) and s.since < :idle_since) as idle
        from dossier_state s
      """;
  private static final String GROUPED = " group by 1, s.status order by 1, s.status limit 20000";

  @Sql static final String COUNTS = COUNT + OPEN + GROUPED;
  @Sql static final String COUNTS_OF_OFFICE = COUNT + OPEN + OF_OFFICE + GROUPED;
  @Sql static final String ROWS = DossierTable.COLUMNS + OPEN + ASKED;
  @Sql static final String ROWS_OF_OFFICE = DossierTable.COLUMNS + OPEN + OF_OFFICE + ASKED;

  @Sql
  static final String OF_THINGS =
      """
      select t.thing_id, d.dossier_id, d.code, d.token, d.procedure_code, d.version_id,
             d.applicant_id, d.channel, d.helped_unit, d.received_unit, d.agency_id, d.commune_code,
             d.return_way, d.return_unit, d.paper_id, d.seal_number, d.fee_dong, d.promised_at,
             d.handed_in_at, s.seq, s.status, s.since, s.started_at, s.due_at, s.late, s.supplements
        from dossier_thing t
        join dossier_state s on s.dossier_id = t.dossier_id
        join dossier_dossier d on d.dossier_id = t.dossier_id
       where t.thing_id = any (:things)
       limit 20000
      """;

  private final JdbcClient jdbc;

  DayTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<OfficeDay> counts(@Nullable UUID unit, Instant now, Instant idleSince) {
    JdbcClient.StatementSpec asked =
        unit == null ? jdbc.sql(COUNTS) : jdbc.sql(COUNTS_OF_OFFICE).param("unit", unit);
    return asked
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("idle_since", idleSince.atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new OfficeDay(
                row.getObject("unit", UUID.class),
                Status.of(row.getInt("status")),
                row.getLong("dossiers"),
                row.getLong("late"),
                row.getLong("idle")))
        .list();
  }

  List<Dossier> rows(DayQuestion asked, int page, Instant now, Instant idleSince) {
    UUID unit = asked.office();
    JdbcClient.StatementSpec statement =
        unit == null ? jdbc.sql(ROWS) : jdbc.sql(ROWS_OF_OFFICE).param("unit", unit);
    return statement
        .param("statuses", DossierTable.codes(asked.statuses()))
        .param("late", asked.onlyLate())
        .param("idle", asked.onlyIdle())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("idle_since", idleSince.atOffset(ZoneOffset.UTC))
        .param("skip", page * DossierTable.PAGE)
        .query((row, _) -> DossierTable.dossier(row))
        .list();
  }

  Map<UUID, Dossier> ofThings(Collection<UUID> things) {
    Map<UUID, Dossier> found = new HashMap<>();
    jdbc.sql(OF_THINGS)
        .param("things", things.toArray(UUID[]::new))
        .query(
            (row, _) -> Map.entry(row.getObject("thing_id", UUID.class), DossierTable.dossier(row)))
        .list()
        .forEach(each -> found.put(each.getKey(), each.getValue()));
    return found;
  }
}

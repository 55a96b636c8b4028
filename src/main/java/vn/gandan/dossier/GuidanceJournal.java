package vn.gandan.dossier;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.operation.Performance;

/** Needs and guidance, before there is a dossier. Append-only. */
@Repository
class GuidanceJournal {

  @Sql
  static final String OPEN_NEED =
      """
      select exists (select from dossier_need n
                      where n.need_id = :need
                        and n.unit_id = :unit
                        and not exists (select from dossier_need_met m
                                         where m.need_id = n.need_id)) as found
      """;

  @Sql
  static final String INSERT_NEED =
      """
      insert into dossier_need
             (need_id, procedure_code, words, person_id, unit_id, operation_id, noted_at)
      values (:need, :procedure, :words, :person, :unit, :operation, :at)
      """;

  @Sql
  static final String INSERT_MET =
      """
      insert into dossier_need_met (need_id, dossier_id, operation_id)
      values (:need, :dossier, :operation)
      """;

  @Sql
  static final String INSERT_GUIDANCE =
      """
      insert into dossier_guidance
             (guidance_id, procedure_code, minutes, outcome, portal_code, reason, unit_id,
              operation_id, guided_at)
      values (:guidance, :procedure, :minutes, :outcome, :portal, :reason, :unit,
              :operation, :at)
      """;

  @Sql
  static final String OPEN_NEEDS =
      """
      select n.need_id, n.procedure_code, n.words, n.noted_at
        from dossier_need n
       where n.unit_id = :unit
         and not exists (select from dossier_need_met m where m.need_id = n.need_id)
       order by n.noted_at
       limit 200
      """;

  @Sql
  static final String COUNT_OPEN_NEEDS =
      """
      select n.unit_id, count(*) as needs
        from dossier_need n
       where (cast(:unit as uuid) is null or n.unit_id = :unit)
         and not exists (select from dossier_need_met m where m.need_id = n.need_id)
       group by n.unit_id
       limit 2000
      """;

  @Sql
  static final String OPEN_NEEDS_BY_OFFICE =
      """
      select n.need_id, n.procedure_code, n.words, n.noted_at, n.unit_id
        from dossier_need n
       where (cast(:unit as uuid) is null or n.unit_id = :unit)
         and not exists (select from dossier_need_met m where m.need_id = n.need_id)
       order by n.noted_at, n.need_id
       limit 100 offset :skip
      """;

  private final JdbcClient jdbc;

  GuidanceJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Performance performance, NoteNeed act) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("need", act.need());
    row.put("procedure", act.procedure());
    row.put("words", Text.nfc(act.words().strip()));
    row.put("person", act.person());
    row.put("unit", performance.desk().unitId());
    row.put("operation", performance.operationId());
    row.put("at", performance.effectiveAt());
    performance.writes().means("pk_dossier_need", new DossierRefusal.IdTaken(act.need()));
    performance.writes().add(INSERT_NEED, row);
  }

  void add(Performance performance, Guide act) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("guidance", act.guidance());
    row.put("procedure", act.procedure());
    row.put("minutes", act.minutes());
    row.put("outcome", act.outcome().name().toLowerCase(Locale.ROOT));
    row.put("portal", act.portalCode());
    row.put("reason", act.reason() == null ? null : Text.nfc(act.reason().strip()));
    row.put("unit", performance.desk().unitId());
    row.put("operation", performance.operationId());
    row.put("at", performance.effectiveAt());
    performance.writes().means("pk_dossier_guidance", new DossierRefusal.IdTaken(act.guidance()));
    performance.writes().add(INSERT_GUIDANCE, row);
  }

  /** Only a need that the own office noted; another's is not there. */
  void meet(Performance performance, UUID need, UUID dossier) {
    boolean open =
        jdbc.sql(OPEN_NEED)
            .param("need", need)
            .param("unit", performance.desk().unitId())
            .query(Boolean.class)
            .single();
    if (!open) {
      throw new RefusedException(new DossierRefusal.UnknownNeed(need));
    }
    performance
        .writes()
        .add(
            INSERT_MET,
            Map.of("need", need, "dossier", dossier, "operation", performance.operationId()));
  }

  /** Needs of an office that no dossier has met, oldest first. */
  List<Need> open(UUID unit) {
    return jdbc.sql(OPEN_NEEDS)
        .param("unit", unit)
        .query((row, _) ->
            new Need(
                row.getObject("need_id", UUID.class),
                row.getString("procedure_code"),
                row.getString("words"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * How many needs of each office no dossier has met.
   *
   * @param unit null for all offices
   */
  Map<UUID, Long> counts(@Nullable UUID unit) {
    Map<UUID, Long> counts = new HashMap<>();
    jdbc.sql(COUNT_OPEN_NEEDS)
        .param("unit", unit, Types.OTHER)
        .query((row, _) -> Map.entry(row.getObject("unit_id", UUID.class), row.getLong("needs")))
        .list()
        .forEach(each -> counts.put(each.getKey(), each.getValue()));
    return counts;
  }

  List<OfficeNeed> open(@Nullable UUID unit, int page) {
    return jdbc.sql(OPEN_NEEDS_BY_OFFICE)
        .param("unit", unit, Types.OTHER)
        .param("skip", page * DossierTable.PAGE)
        .query((row, _) ->
            new OfficeNeed(
                row.getObject("unit_id", UUID.class),
                new Need(
                    row.getObject("need_id", UUID.class),
                    row.getString("procedure_code"),
                    row.getString("words"),
                    row.getObject("noted_at", OffsetDateTime.class).toInstant())))
        .list();
  }
}

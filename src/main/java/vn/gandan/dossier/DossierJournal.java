package vn.gandan.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.custody.Thing;
import vn.gandan.custody.ThingCode;
import vn.gandan.kernel.Sql;
import vn.gandan.operation.Performance;

/**
 * Dossiers, their acts and what belongs to them. Append-only but for the projection of the last
 * act.
 */
@Repository
class DossierJournal {

  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:dossier, 6))";

  @Sql
  static final String NEXT_NUMBER =
      """
      insert into dossier_number (agency_code, day, last)
      values (:agency, :day, 1)
          on conflict (agency_code, day) do update set last = dossier_number.last + 1
      returning last
      """;

  @Sql
  static final String INSERT =
      """
      insert into dossier_dossier
             (dossier_id, code, token, procedure_code, version_id, applicant_id, channel,
              helped_unit, received_unit, agency_id, commune_code, return_way, return_unit,
              paper_id, seal_number, fee_dong, promised_at, operation_id, handed_in_at)
      values (:dossier, :code, :token, :procedure, :version, :applicant, :channel,
              :helped, :received, :agency, :commune, :return_way, :return_unit,
              :paper, :seal, :fee, :promised_at, :operation, :effective_at)
      """;

  @Sql
  static final String INSERT_PAPER =
      """
      insert into dossier_paper (dossier_id, seq, originals, copies)
      values (:dossier, :seq, :originals, :copies)
      """;

  @Sql
  static final String INSERT_ACT =
      """
      insert into dossier_act
             (dossier_id, seq, act, from_status, to_status, by_unit, reason, due_at, operation_id,
              effective_at, recorded_at)
      values (:dossier, :seq, :act, :from_status, :to_status, :unit, :reason, :due_at, :operation,
              :effective_at, :recorded_at)
      """;

  @Sql
  static final String INSERT_STATE =
      """
      insert into dossier_state
             (dossier_id, seq, status, since, due_at, late, supplements, started_at, agency_id,
              return_unit, helped_unit, applicant_id)
      values (:dossier, :seq, :to_status, :effective_at, null, false, 0, null, :agency,
              :return_unit, :helped, :applicant)
      """;

  @Sql
  static final String UPDATE_STATE =
      """
      update dossier_state
         set seq = :seq, status = :to_status, since = :effective_at, due_at = :state_due,
             late = :late, supplements = :supplements, started_at = :started_at
       where dossier_id = :dossier
      """;

  @Sql
  static final String INSERT_ASKED =
      """
      insert into dossier_asked (dossier_id, act_seq, item, paper, reason)
      values (:dossier, :seq, :item, :paper, :reason)
      """;

  @Sql
  static final String INSERT_THING =
      """
      insert into dossier_thing (thing_id, dossier_id, role, operation_id)
      values (:thing, :dossier, :role, :operation)
      """;

  @Sql
  static final String INSERT_COLLECTION =
      """
      insert into dossier_collection
             (dossier_id, thing_id, collector_id, collector_as, identity_kind, signature_id,
              operation_id)
      values (:dossier, :thing, :collector, :as, :identity, :signature, :operation)
      """;

  @Sql
  static final String HISTORY =
      """
      select seq, act, to_status, by_unit, reason, due_at, effective_at, recorded_at
        from dossier_act
       where dossier_id = :dossier
       order by seq
       limit 500
      """;

  @Sql
  static final String ASKED =
      """
      select paper, reason
        from dossier_asked
       where dossier_id = :dossier
         and act_seq = (select max(act_seq) from dossier_asked where dossier_id = :dossier)
       order by item
       limit 30
      """;

  @Sql
  static final String PAPERS =
      """
      select seq, originals, copies
        from dossier_paper
       where dossier_id = :dossier
       order by seq
       limit 60
      """;

  @Sql
  static final String THINGS =
      """
      select dt.role, t.thing_id, t.code, t.kind
        from dossier_thing dt
        join custody_thing t on t.thing_id = dt.thing_id
       where dt.dossier_id = :dossier
       order by t.code
       limit 50
      """;

  private final JdbcClient jdbc;

  DossierJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID dossier) {
    jdbc.sql(LOCK).param("dossier", dossier.toString()).query((_, _) -> true).single();
  }

  /**
   * Takes the next number; others who want one of the same agency and day wait for this
   * transaction.
   */
  int nextNumber(String agencyCode, LocalDate day) {
    return jdbc.sql(NEXT_NUMBER)
        .param("agency", agencyCode)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /** A new dossier with its first act. */
  void begin(Performance performance, Dossier dossier, List<HandIn.Counted> papers) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("dossier", dossier.id());
    row.put("code", dossier.code());
    row.put("token", dossier.token());
    row.put("procedure", dossier.procedureCode());
    row.put("version", dossier.versionId());
    row.put("applicant", dossier.applicantId());
    row.put("channel", dossier.channel());
    row.put("helped", dossier.helpedUnit());
    row.put("received", dossier.receivedUnit());
    row.put("agency", dossier.agencyId());
    row.put("commune", dossier.communeCode());
    row.put("return_way", dossier.returnWay().name().toLowerCase(Locale.ROOT));
    row.put("return_unit", dossier.returnUnit());
    row.put("paper", dossier.paperId());
    row.put("seal", dossier.sealNumber());
    row.put("fee", dossier.feeDong());
    row.put("promised_at", dossier.promisedAt());
    row.put("operation", performance.operationId());
    row.put("effective_at", dossier.handedInAt());
    row.put("recorded_at", performance.recordedAt());
    row.put("seq", dossier.seq());
    row.put("act", Step.HAND_IN.code());
    row.put("from_status", 0);
    row.put("to_status", dossier.status().code());
    row.put("unit", dossier.receivedUnit());
    row.put("reason", null);
    row.put("due_at", null);
    performance.writes().means("pk_dossier", new DossierRefusal.IdTaken(dossier.id()));
    performance.writes().add(INSERT, row);
    for (HandIn.Counted paper : papers) {
      performance
          .writes()
          .add(
              INSERT_PAPER,
              Map.of(
                  "dossier", dossier.id(),
                  "seq", paper.paper(),
                  "originals", paper.originals(),
                  "copies", paper.copies()));
    }
    performance.writes().add(INSERT_ACT, row);
    performance.writes().add(INSERT_STATE, row);
  }

  /**
   * One more act.
   *
   * @param before as it stood
   * @param after as it stands with the act
   * @param reckoned the due time that the act reckoned; null if it reckoned none
   */
  void add(
      Performance performance,
      Dossier before,
      Dossier after,
      Step step,
      @Nullable String reason,
      @Nullable Instant reckoned) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("dossier", after.id());
    row.put("seq", after.seq());
    row.put("act", step.code());
    row.put("from_status", before.status().code());
    row.put("to_status", after.status().code());
    row.put("unit", performance.desk().unitId());
    row.put("reason", reason);
    row.put("due_at", reckoned);
    row.put("operation", performance.operationId());
    row.put("effective_at", after.since());
    row.put("recorded_at", performance.recordedAt());
    row.put("state_due", after.dueAt());
    row.put("late", after.late());
    row.put("supplements", after.supplements());
    row.put("started_at", after.startedAt());
    performance.writes().add(INSERT_ACT, row);
    performance.writes().add(UPDATE_STATE, row);
  }

  void addAsked(Performance performance, Dossier dossier, List<AskSupplement.Item> items) {
    for (int i = 0; i < items.size(); i++) {
      performance
          .writes()
          .add(
              INSERT_ASKED,
              Map.of(
                  "dossier", dossier.id(),
                  "seq", dossier.seq(),
                  "item", i + 1,
                  "paper", items.get(i).paper(),
                  "reason", items.get(i).reason()));
    }
  }

  void addThing(Performance performance, UUID dossier, DossierThing.Role role, Thing thing) {
    performance
        .writes()
        .add(
            INSERT_THING,
            Map.of(
                "thing", thing.id(),
                "dossier", dossier,
                "role", role.code(),
                "operation", performance.operationId()));
  }

  void addCollection(Performance performance, ReturnResult act, Thing result) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("dossier", act.dossier());
    row.put("thing", result.id());
    row.put("collector", act.collector());
    row.put("as", act.as().name().toLowerCase(Locale.ROOT));
    row.put("identity", act.identity().name().toLowerCase(Locale.ROOT));
    row.put("signature", act.signature());
    row.put("operation", performance.operationId());
    performance.writes().add(INSERT_COLLECTION, row);
  }

  /** Oldest first. */
  List<StepTaken> history(UUID dossier) {
    return jdbc.sql(HISTORY).param("dossier", dossier).query((row, _) -> stepTaken(row)).list();
  }

  /** What the last request for papers named. */
  List<AskSupplement.Item> asked(UUID dossier) {
    return jdbc.sql(ASKED)
        .param("dossier", dossier)
        .query((row, _) -> new AskSupplement.Item(row.getString("paper"), row.getString("reason")))
        .list();
  }

  List<HandIn.Counted> papers(UUID dossier) {
    return jdbc.sql(PAPERS)
        .param("dossier", dossier)
        .query((row, _) ->
            new HandIn.Counted(row.getInt("seq"), row.getInt("originals"), row.getInt("copies")))
        .list();
  }

  List<DossierThing> things(UUID dossier) {
    return jdbc.sql(THINGS)
        .param("dossier", dossier)
        .query((row, _) ->
            new DossierThing(
                DossierThing.Role.of(row.getString("role")),
                new Thing(
                    row.getObject("thing_id", UUID.class),
                    new ThingCode(row.getString("code")),
                    Thing.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)))))
        .list();
  }

  private static StepTaken stepTaken(ResultSet row) throws SQLException {
    OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
    return new StepTaken(
        row.getInt("seq"),
        Step.of(row.getString("act")),
        Status.of(row.getInt("to_status")),
        row.getObject("by_unit", UUID.class),
        row.getString("reason"),
        due == null ? null : due.toInstant(),
        row.getObject("effective_at", OffsetDateTime.class).toInstant(),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}

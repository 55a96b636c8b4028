package vn.gandan.catalogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Text;
import vn.gandan.kernel.Vnd;
import vn.gandan.operation.Performance;

/** What was decided in the current province, as it is entered and as it is looked up later. */
@Repository
class DecisionTable {
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:what, 50))";

  @Sql
  static final String HAS_ENTRY =
      "select exists (select from catalogue_post_list where entry_id = :entry) as found";

  @Sql
  static final String HAS_FEE =
      "select exists (select from catalogue_provincial_fee where fee_id = :fee) as found";

  @Sql
  static final String ENTRY_SINCE =
      """
      select valid_from
        from catalogue_post_list
       where agency_id = :agency and procedure_code = :code
       order by valid_from desc
       limit 1
      """;

  @Sql
  static final String FEE_SINCE =
      """
      select valid_from
        from catalogue_provincial_fee
       where procedure_code = :code and channel = :channel
       order by valid_from desc
       limit 1
      """;

  @Sql
  static final String CLOSE_ENTRY =
      """
      update catalogue_post_list
         set valid_to = :from
       where agency_id = :agency and procedure_code = :code
         and valid_from < :from and valid_to is null
      """;

  @Sql
  static final String PUT_ENTRY =
      """
      insert into catalogue_post_list
             (entry_id, agency_id, procedure_code, accepted, decision, decided_on, valid_from,
              recorded_at, operation_id)
      values (:entry, :agency, :code, :accepted, :decision, :decided, :from, :at, :operation)
      """;

  @Sql
  static final String CLOSE_FEE =
      """
      update catalogue_provincial_fee
         set valid_to = :from
       where procedure_code = :code and channel = :channel
         and valid_from < :from and valid_to is null
      """;

  @Sql
  static final String PUT_FEE =
      """
      insert into catalogue_provincial_fee
             (fee_id, procedure_code, channel, amount_dong, decision, decided_on, valid_from,
              recorded_at, operation_id)
      values (:fee, :code, :channel, :amount, :decision, :decided, :from, :at, :operation)
      """;

  /** Under the name that the procedure has now; of one that is no longer published, its code. */
  @Sql
  static final String CHANGES =
      """
      select l.procedure_code, coalesce(v.name, l.procedure_code) as name, l.accepted, l.decision,
             l.decided_on, l.valid_from, l.valid_to, l.recorded_at, l.operation_id
        from catalogue_post_list l
        left join catalogue_version v
          on v.procedure_code = l.procedure_code and v.published = 'YES'
             and v.valid_from <= :on and (v.valid_to is null or v.valid_to > :on)
       where l.agency_id = :agency
       order by l.recorded_at desc, l.valid_from desc, l.procedure_code
       limit 21 offset :skip
      """;

  @Sql
  static final String FEES =
      """
      select f.procedure_code, coalesce(v.name, f.procedure_code) as name, f.channel,
             f.amount_dong, f.decision, f.decided_on, f.valid_from, f.valid_to
        from catalogue_provincial_fee f
        left join catalogue_version v
          on v.procedure_code = f.procedure_code and v.published = 'YES'
             and v.valid_from <= :on and (v.valid_to is null or v.valid_to > :on)
       where f.valid_to is null or f.valid_to > :on
       order by f.procedure_code, f.channel, f.valid_from
       limit 1000
      """;

  private final JdbcClient jdbc;

  DecisionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One decision at a time on the same thing. */
  void lock(String what) {
    jdbc.sql(LOCK).param("what", what).query((_, _) -> true).single();
  }

  boolean hasEntry(UUID entry) {
    return jdbc.sql(HAS_ENTRY).param("entry", entry).query(Boolean.class).single();
  }

  boolean hasFee(UUID fee) {
    return jdbc.sql(HAS_FEE).param("fee", fee).query(Boolean.class).single();
  }

  /** First day of the newest entry. */
  Optional<LocalDate> entrySince(UUID agency, String code) {
    return jdbc.sql(ENTRY_SINCE)
        .param("agency", agency)
        .param("code", code)
        .query(LocalDate.class)
        .optional();
  }

  /** First day of the newest fee. */
  Optional<LocalDate> feeSince(String code, Procedure.Channel channel) {
    return jdbc.sql(FEE_SINCE)
        .param("code", code)
        .param("channel", channel.name())
        .query(LocalDate.class)
        .optional();
  }

  /** The entry before it ends the day on which this one begins. */
  void add(Performance performance, DecideByPost act) {
    performance
        .writes()
        .add(
            CLOSE_ENTRY,
            Map.of("agency", act.agency(), "code", act.procedure(), "from", act.from()));
    performance
        .writes()
        .add(
            PUT_ENTRY,
            Map.of(
                "entry", act.entry(),
                "agency", act.agency(),
                "code", act.procedure(),
                "accepted", act.accepted() ? "YES" : "NO",
                "decision", Text.nfc(act.decision().strip()),
                "decided", act.decidedOn(),
                "from", act.from(),
                "at", performance.recordedAt(),
                "operation", performance.operationId()));
  }

  /** The fee before it ends the day on which this one begins. */
  void add(Performance performance, DecideFee act) {
    String channel = act.channel().name();
    performance
        .writes()
        .add(CLOSE_FEE, Map.of("code", act.procedure(), "channel", channel, "from", act.from()));
    performance
        .writes()
        .add(
            PUT_FEE,
            Map.of(
                "fee", act.fee(),
                "code", act.procedure(),
                "channel", channel,
                "amount", act.amountDong(),
                "decision", Text.nfc(act.decision().strip()),
                "decided", act.decidedOn(),
                "from", act.from(),
                "at", performance.recordedAt(),
                "operation", performance.operationId()));
  }

  List<PostListChange> changes(UUID agency, LocalDate on, int skip) {
    return jdbc.sql(CHANGES)
        .param("agency", agency)
        .param("on", on)
        .param("skip", skip)
        .query((row, _) ->
            new PostListChange(
                row.getString("procedure_code"),
                row.getString("name"),
                row.getString("accepted").equals("YES"),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("operation_id", UUID.class)))
        .list();
  }

  List<ProvincialFee> fees(LocalDate on) {
    return jdbc.sql(FEES)
        .param("on", on)
        .query((row, _) ->
            new ProvincialFee(
                row.getString("procedure_code"),
                row.getString("name"),
                Procedure.Channel.valueOf(row.getString("channel")),
                new Vnd(row.getLong("amount_dong")),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class)))
        .list();
  }
}

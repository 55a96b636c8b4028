package vn.gandan.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;

/** What the current province decides: its fees, and what its agencies accept by post. */
@Repository
class ProvincialTable {
  @Sql
  static final String FEE =
      """
      select amount_dong, decision
        from catalogue_provincial_fee
       where procedure_code = :code and channel = :channel
         and valid_from <= :on and (valid_to is null or valid_to > :on)
       limit 1
      """;

  @Sql
  static final String POST_LIST =
      """
      select l.procedure_code, v.name, l.accepted, l.valid_from, l.decision
        from catalogue_post_list l
        join catalogue_version v
          on v.procedure_code = l.procedure_code and v.published = 'YES'
             and v.valid_from <= :on and (v.valid_to is null or v.valid_to > :on)
       where l.agency_id = :agency
         and l.valid_from <= :on and (l.valid_to is null or l.valid_to > :on)
       order by l.procedure_code
       limit 5000
      """;

  @Sql
  static final String ACCEPTED =
      """
      select accepted
        from catalogue_post_list
       where agency_id = :agency and procedure_code = :code
         and valid_from <= :on and (valid_to is null or valid_to > :on)
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
             (entry_id, agency_id, procedure_code, accepted, decision, valid_from, recorded_at)
      values (:entry, :agency, :code, :accepted, :decision, :from, :at)
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
             (fee_id, procedure_code, channel, amount_dong, decision, valid_from, recorded_at)
      values (:fee, :code, :channel, :amount, :decision, :from, :at)
      """;

  private final JdbcClient jdbc;

  ProvincialTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A line of the list with whether it is accepted. */
  record Line(boolean accepted, PostList.Entry entry) {}

  Optional<FeeRules.ProvincialFee> fee(String code, Procedure.Channel channel, LocalDate on) {
    return jdbc.sql(FEE)
        .param("code", code)
        .param("channel", channel.name())
        .param("on", on)
        .query((row, _) ->
            new FeeRules.ProvincialFee(
                new Vnd(row.getLong("amount_dong")), row.getString("decision")))
        .optional();
  }

  List<Line> postList(UUID agency, LocalDate on) {
    return jdbc.sql(POST_LIST)
        .param("agency", agency)
        .param("on", on)
        .query((row, _) ->
            new Line(
                row.getString("accepted").equals("YES"),
                new PostList.Entry(
                    row.getString("procedure_code"),
                    row.getString("name"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getString("decision"))))
        .list();
  }

  Optional<Boolean> accepts(UUID agency, String code, LocalDate on) {
    return jdbc.sql(ACCEPTED)
        .param("agency", agency)
        .param("code", code)
        .param("on", on)
        .query((row, _) -> row.getString("accepted").equals("YES"))
        .optional();
  }

  /** The entry before it ends the day on which this one begins. */
  void put(
      UUID entry,
      UUID agency,
      String code,
      boolean accepted,
      String decision,
      LocalDate from,
      Instant at) {
    jdbc.sql(CLOSE_ENTRY).param("agency", agency).param("code", code).param("from", from).update();
    jdbc.sql(PUT_ENTRY)
        .param("entry", entry)
        .param("agency", agency)
        .param("code", code)
        .param("accepted", accepted ? "YES" : "NO")
        .param("decision", decision)
        .param("from", from)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void put(
      UUID fee,
      String code,
      Procedure.Channel channel,
      FeeRules.ProvincialFee amount,
      LocalDate from,
      Instant at) {
    jdbc.sql(CLOSE_FEE)
        .param("code", code)
        .param("channel", channel.name())
        .param("from", from)
        .update();
    jdbc.sql(PUT_FEE)
        .param("fee", fee)
        .param("code", code)
        .param("channel", channel.name())
        .param("amount", amount.amount().dong())
        .param("decision", amount.decision())
        .param("from", from)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}

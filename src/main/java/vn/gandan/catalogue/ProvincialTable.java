package vn.gandan.catalogue;

import java.time.LocalDate;
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
}

package vn.gandan.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;
import vn.gandan.kernel.Vnd;

/** Whom duties are paid to, as the payer wrote it. */
@Repository
class ReceiverTable {
  @Sql
  static final String OF =
      """
      select e.entitlement_id, e.roster_id, e.line_no, p.full_name,
             coalesce(a.account_number, p.account_number) as account_number,
             e.amount_dong + e.arrears_dong as dong
        from unnest(cast(:duties as uuid[])) with ordinality as d(duty, place)
        join benefit_entitlement e on e.entitlement_id = d.duty
        left join benefit_line_person p on p.roster_id = e.roster_id and p.line_no = e.line_no
        left join benefit_account a on a.account_id = e.account_id
       order by d.place
       limit 5000
      """;

  private final JdbcClient jdbc;

  ReceiverTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order of the duties, with the line of each. */
  Map<LineKey, Receiver> of(Collection<UUID> duties) {
    Map<LineKey, Receiver> found = new LinkedHashMap<>();
    jdbc.sql(OF)
        .param("duties", duties.toArray(UUID[]::new))
        .query(row -> {
          found.put(
              new LineKey(row.getObject("roster_id", UUID.class), row.getInt("line_no")),
              receiver(row));
        });
    return found;
  }

  private static Receiver receiver(ResultSet row) throws SQLException {
    return new Receiver(
        row.getObject("entitlement_id", UUID.class),
        row.getString("full_name"),
        row.getString("account_number"),
        new Vnd(row.getLong("dong")));
  }
}

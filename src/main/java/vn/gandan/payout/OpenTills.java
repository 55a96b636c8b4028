package vn.gandan.payout;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.clearing.PayingTills;
import vn.gandan.kernel.Sql;

/** Tills and bags that have paid something and are not closed. */
@Repository
class OpenTills implements PayingTills {
  @Sql
  static final String OPEN =
      """
      select count(distinct s.shift_id)
        from till_shift s
        join payout_payment y on y.shift_id = s.shift_id
        join benefit_entitlement e on e.entitlement_id = y.entitlement_id
       where e.round_id = :round and e.commune_code = any (cast(:communes as text[]))
         and not exists (select from till_closing c where c.shift_id = s.shift_id)
       limit 1
      """;

  private final JdbcClient jdbc;

  OpenTills(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public long open(UUID round, Collection<String> communes) {
    return jdbc.sql(OPEN)
        .param("round", round)
        .param("communes", communes.toArray(String[]::new))
        .query(Long.class)
        .single();
  }
}

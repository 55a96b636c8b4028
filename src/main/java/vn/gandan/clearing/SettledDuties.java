package vn.gandan.clearing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** What stands on a payment, so that it cannot be taken back any more. */
@Repository
class SettledDuties {
  /** In order, so that who locks several waits for nobody in a circle. */
  @Sql
  static final String ROUNDS =
      """
      select distinct round_id
        from benefit_entitlement
       where entitlement_id = any (cast(:duties as uuid[]))
       order by round_id
       limit 200
      """;

  @Sql
  static final String STANDING =
      """
      select s.settlement_id
        from benefit_entitlement e
        join benefit_round o on o.round_id = e.round_id
        join lateral (select m.contract_id
                        from benefit_contract_commune m
                       where m.programme_id = o.programme_id
                         and m.commune_code = e.commune_code
                         and m.covered_from <= o.points_from
                       order by m.covered_from desc
                       limit 1) k on true
        join clearing_settlement s on s.round_id = e.round_id and s.contract_id = k.contract_id
       where e.entitlement_id = any (cast(:duties as uuid[]))
         and not exists (select
                           from clearing_settlement_refusal r
                          where r.settlement_id = s.settlement_id)
       limit 1
      """;

  @Sql
  static final String RECLAIMED =
      """
      select entitlement_id
        from clearing_reclaim
       where entitlement_id = any (cast(:duties as uuid[]))
       limit 1
      """;

  private final JdbcClient jdbc;

  SettledDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> rounds(Collection<UUID> duties) {
    return jdbc.sql(ROUNDS).param("duties", ids(duties)).query(UUID.class).list();
  }

  /** A settlement with one of these in it, that nobody has refused. */
  Optional<UUID> standing(Collection<UUID> duties) {
    return jdbc.sql(STANDING).param("duties", ids(duties)).query(UUID.class).optional();
  }

  /** One of these that was asked back after a death. */
  Optional<UUID> reclaimed(Collection<UUID> duties) {
    return jdbc.sql(RECLAIMED).param("duties", ids(duties)).query(UUID.class).optional();
  }

  private static UUID[] ids(Collection<UUID> duties) {
    return duties.toArray(UUID[]::new);
  }
}

package vn.gandan.benefit;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** One decision at a time on the same thing; held until the transaction ends. */
@Repository
class BenefitLocks {
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:what, 60))";

  /** In order, so that who locks several waits for nobody in a circle. */
  @Sql
  static final String ROUNDS_OF_SHIFT =
      """
      select distinct e.round_id
        from benefit_holding h
        join benefit_entitlement e on e.entitlement_id = h.entitlement_id
       where h.holder_kind = 'shift' and h.holder_id = :shift
       order by e.round_id
       limit 200
      """;

  private final JdbcClient jdbc;

  BenefitLocks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(String what) {
    jdbc.sql(LOCK).param("what", what).query((_, _) -> true).single();
  }

  void lockRound(UUID round) {
    lock("round " + round);
  }

  /** Of everything that a shift holds: what passes on whole rounds goes first, or waits. */
  void lockRoundsOf(UUID shift) {
    jdbc.sql(ROUNDS_OF_SHIFT)
        .param("shift", shift)
        .query(UUID.class)
        .list()
        .forEach(this::lockRound);
  }
}

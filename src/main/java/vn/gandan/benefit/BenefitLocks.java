package vn.gandan.benefit;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** One decision at a time on the same thing; held until the transaction ends. */
@Repository
class BenefitLocks {
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:what, 60))";

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
}

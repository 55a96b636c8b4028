package vn.gandan.collection;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Sql;

/** One decision at a time about the same thing; held until the transaction ends. */
@Repository
class CollectionLocks {
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:what, 61))";

  private final JdbcClient jdbc;

  CollectionLocks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(UUID thing) {
    jdbc.sql(LOCK).param("what", thing.toString()).query((_, _) -> true).single();
  }
}

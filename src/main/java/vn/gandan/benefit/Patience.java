package vn.gandan.benefit;

import java.sql.Connection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Prepares the connection for a transaction that treats a whole list at once. It waits longer than
 * requests do. And it plans for the list that is coming, not for what PostgreSQL knows of the
 * tables: plans made when they were small are forgotten, and none is made for the id of a list that
 * no statistics have seen yet. Otherwise each of a million lines could look for its person in all
 * lines of the list.
 */
@Component
class Patience {
  private final JdbcTemplate jdbc;

  Patience(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** For the rest of the current transaction; the pool takes the patience back. */
  void forMillis(int millis) {
    jdbc.execute("discard plans");
    jdbc.execute("set local plan_cache_mode = force_generic_plan");
    jdbc.execute(
        (ConnectionCallback<Boolean>)
            (Connection connection) -> {
              connection.setNetworkTimeout(Runnable::run, millis);
              return true;
            });
  }
}

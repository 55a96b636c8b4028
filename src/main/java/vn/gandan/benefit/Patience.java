package vn.gandan.benefit;

import java.sql.Connection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Waits longer for the database than requests do, in transactions that treat a whole list at once.
 * The pool takes the patience back with the connection.
 */
@Component
class Patience {
  private final JdbcTemplate jdbc;

  Patience(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** For the rest of the current transaction. */
  void forMillis(int millis) {
    jdbc.execute(
        (ConnectionCallback<Boolean>)
            (Connection connection) -> {
              connection.setNetworkTimeout(Runnable::run, millis);
              return true;
            });
  }
}

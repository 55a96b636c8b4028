package vn.gandan.storage;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Sql;

/** Ready to serve means that the database answers. */
@Component("database")
class DatabaseHealth extends AbstractHealthIndicator {
  @Sql static final String ANSWERS = "select true as answers";

  private final JdbcClient jdbc;

  DatabaseHealth(@Qualifier("platform") JdbcClient jdbc) {
    super("the database does not answer");
    this.jdbc = jdbc;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    jdbc.sql(ANSWERS).query(Boolean.class).single();
    builder.up();
  }
}

package vn.gandan.operation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Sql;

/**
 * One operation at a time is done at a desk; an act that ends what another desk has in hand waits
 * for its turn there too.
 */
@Component
public class DeskTurn {
  /** The same lock as the door's own. */
  @Sql static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:desk, 1))";

  private final JdbcClient jdbc;

  DeskTurn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nothing is done at that desk from now until this operation ends. */
  public void await(UUID desk) {
    jdbc.sql(LOCK).param("desk", desk.toString()).query((_, _) -> true).single();
  }
}

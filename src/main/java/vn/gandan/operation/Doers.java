package vn.gandan.operation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Sql;

/** Who did an operation, for papers and pages that name officials. */
@Repository
public class Doers {

  @Sql
  static final String BY_OPERATION =
      """
      select account_id, role, desk_id
        from operation_operation
       where operation_id = :operation
       limit 1
      """;

  private final JdbcClient jdbc;

  Doers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody at a desk. */
  public record Doer(UUID accountId, Role role, UUID deskId) {}

  public Optional<Doer> of(UUID operation) {
    return jdbc.sql(BY_OPERATION)
        .param("operation", operation)
        .query((row, _) ->
            new Doer(
                row.getObject("account_id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getObject("desk_id", UUID.class)))
        .optional();
  }
}

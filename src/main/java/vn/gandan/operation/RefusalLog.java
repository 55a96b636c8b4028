package vn.gandan.operation;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.Sql;

/** Every refused operation, kept for audits and evidence. Writes in a transaction of its own. */
@Repository
class RefusalLog {

  @Sql
  static final String INSERT =
      """
      insert into operation_refusal (operation_id, account_id, desk_id, acts, code, facts, recorded_at)
      values (:operation, :account, :desk, :acts, :code, cast(:facts as jsonb), :recorded_at)
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final InstantSource clock;

  RefusalLog(JdbcClient jdbc, JsonMapper json, InstantSource clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void add(OperationRequest request, UUID accountId, List<String> acts, Refusal refusal) {
    jdbc.sql(INSERT)
        .param("operation", request.operationId())
        .param("account", accountId)
        .param("desk", request.deskId())
        .param("acts", acts.toArray(String[]::new))
        .param("code", refusal.code())
        .param("facts", json.writeValueAsString(refusal.facts()))
        .param("recorded_at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}

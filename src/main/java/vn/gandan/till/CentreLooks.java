package vn.gandan.till;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Sql;

/**
 * Ai ở cấp trên đã xem tiền mặt: whoever looks into the cash of the post offices from outside is
 * seen by them. Append-only; written before anything is shown.
 */
@Repository
public class CentreLooks {
  @Sql
  static final String INSERT =
      """
      insert into till_look (account_id, looked_at) values (:account, :at)
      """;

  @Sql
  static final String LATEST =
      """
      select account_id, looked_at from till_look order by looked_at desc limit 20
      """;

  private final JdbcClient jdbc;
  private final InstantSource clock;

  CentreLooks(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One look, at the cash of all offices of the province. */
  public record Look(UUID account, Instant at) {}

  @Transactional
  public void write(Actor actor) {
    jdbc.sql(INSERT)
        .param("account", actor.accountId())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The last twenty, the latest first. */
  @Transactional(readOnly = true)
  public List<Look> latest() {
    return jdbc.sql(LATEST)
        .query((row, _) ->
            new Look(
                row.getObject("account_id", UUID.class),
                row.getObject("looked_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}

package vn.gandan.job;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.gandan.kernel.Sql;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;

/** Work for later, written with the operation that makes it due. The face of the module. */
@Service
public class Jobs {

  /**
   * One job for each kind and id: asked for twice, it is due at the earlier of the two instants.
   */
  @Sql
  static final String INSERT =
      """
      insert into job_waiting (task_name, task_instance, execution_time, picked, version)
      values (:kind, :id, :at, false, 1)
          on conflict (task_name, task_instance) do update
         set execution_time = excluded.execution_time,
             version = job_waiting.version + 1
       where not job_waiting.picked
         and job_waiting.execution_time > excluded.execution_time
      """;

  /** Those that fail and fail, and those that nobody ran though they were long due. */
  @Sql
  static final String STUCK =
      """
      select task_name, task_instance, execution_time, last_failure,
             coalesce(consecutive_failures, 0) as failures
        from job_waiting
       where consecutive_failures >= :most
          or execution_time < :overdue
       order by execution_time, task_name, task_instance
       limit 500
      """;

  @Sql static final String WAITING = "select count(*) as waiting from job_waiting";

  private final JdbcClient jdbc;
  private final JobBell bell;
  private final InstantSource clock;

  Jobs(JdbcClient jdbc, JobBell bell, InstantSource clock) {
    this.jdbc = jdbc;
    this.bell = bell;
    this.clock = clock;
  }

  /**
   * Writes a job into the transaction that is going on: it runs after the commit, and never if
   * there is none. A job that is being run at this very moment is not asked for again, so what must
   * run once more for another reason is another kind.
   *
   * @param kind the name of a {@link JobKind}
   * @param id of what it is about
   * @param at not before; now or earlier for as soon as possible
   * @throws org.springframework.transaction.IllegalTransactionStateException outside of a
   *     transaction
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void later(String kind, UUID id, Instant at) {
    jdbc.sql(INSERT)
        .param("kind", kind)
        .param("id", id.toString())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    if (!at.isAfter(clock.instant())) {
      Province province = ProvinceRoute.current();
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              bell.ring(province);
            }
          });
    }
  }

  /** How many jobs of this province are not done yet, those of later days too. */
  @Transactional(readOnly = true)
  public long waiting() {
    return jdbc.sql(WAITING).query(Long.class).single();
  }

  /** Jobs that somebody must look at, longest due first; at most 500. */
  @Transactional(readOnly = true)
  public List<StuckJob> stuck() {
    return jdbc.sql(STUCK)
        .param("most", JobRules.STUCK_AFTER)
        .param("overdue", clock.instant().minus(JobRules.OVERDUE).atOffset(ZoneOffset.UTC))
        .query((row, _) -> {
          OffsetDateTime failed = row.getObject("last_failure", OffsetDateTime.class);
          return new StuckJob(
              row.getString("task_name"),
              row.getString("task_instance"),
              row.getInt("failures"),
              failed == null ? null : failed.toInstant(),
              row.getObject("execution_time", OffsetDateTime.class).toInstant());
        })
        .list();
  }
}

package vn.gandan.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.stereotype.Component;
import vn.gandan.storage.Province;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.storage.Provinces;

/**
 * Runs the jobs of each province while the program serves: last to start, first to stop, and what
 * is running then is finished or left for the next start. Commands that serve nobody run none.
 */
@Component
@ConditionalOnWebApplication
class JobRunner implements SmartLifecycle {
  /** Whoever died in the middle of a job is noticed after four of these. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(20);

  private static final int HEARTBEATS_MISSED = 4;
  private static final Duration MAY_FINISH = Duration.ofSeconds(15);

  /** Jobs of a kind that no module brings wait for a program that knows it. */
  private static final Duration NEVER = Duration.ofDays(36_500);

  private final DataSource pools;
  private final Provinces provinces;
  private final JobBell bell;
  private final JobSettings settings;
  private final Map<String, JobKind> kinds = new TreeMap<>();
  private final List<Scheduler> running = new ArrayList<>();

  JobRunner(
      DataSource pools,
      Provinces provinces,
      JobBell bell,
      JobSettings settings,
      List<JobKind> kinds) {
    this.pools = pools;
    this.provinces = provinces;
    this.bell = bell;
    this.settings = settings;
    for (JobKind kind : kinds) {
      if (this.kinds.put(kind.name(), kind) != null) {
        throw new IllegalStateException("two modules bring jobs called " + kind.name());
      }
    }
  }

  @Override
  public void start() {
    if (!settings.run() || kinds.isEmpty()) {
      return;
    }
    for (Province province : provinces.all()) {
      Scheduler scheduler = scheduler(province);
      scheduler.start();
      bell.listen(province, scheduler::triggerCheckForDueExecutions);
      running.add(scheduler);
    }
  }

  @Override
  public void stop() {
    bell.silence();
    // All at once: each waits for its own.
    List<Thread> stopping =
        running.stream().map(each -> Thread.ofVirtual().start(each::stop)).toList();
    for (Thread each : stopping) {
      try {
        each.join(MAY_FINISH.multipliedBy(2));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    running.clear();
  }

  @Override
  public boolean isRunning() {
    return !running.isEmpty();
  }

  /** Threads are virtual: a job mostly waits for somebody outside. */
  private Scheduler scheduler(Province province) {
    ThreadFactory threads =
        Thread.ofVirtual().name("jobs-" + province.code() + "-", /* start= */ 1).factory();
    List<Task<?>> tasks = new ArrayList<>();
    kinds.values().forEach(kind -> tasks.add(task(kind, province)));
    return Scheduler.create(new OfProvince(province, pools), tasks)
        .tableName("job_waiting")
        .schedulerName(
            new SchedulerName.Fixed(
                ManagementFactory.getRuntimeMXBean().getName() + "/" + province.code()))
        .threads(settings.together())
        .executorService(Executors.newThreadPerTaskExecutor(threads))
        .dueExecutor(Executors.newThreadPerTaskExecutor(threads))
        .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
        .pollUsingLockAndFetch(/* lowerLimitFractionOfThreads= */ 0.5, 1.0)
        .pollingInterval(settings.look())
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(HEARTBEATS_MISSED)
        .deleteUnresolvedAfter(NEVER)
        .shutdownMaxWait(MAY_FINISH)
        .failureLogging(LogLevel.WARN, true)
        .build();
  }

  private static Task<Void> task(JobKind kind, Province province) {
    return Tasks.custom(kind.name(), Void.class)
        .onFailure((complete, operations) ->
            operations.reschedule(
                complete,
                complete
                    .getTimeDone()
                    .plus(JobRules.pause(complete.getExecution().consecutiveFailures + 1))))
        .onDeadExecutionRevive()
        .execute((job, _) ->
            after(ProvinceRoute.in(province, () -> kind.run(UUID.fromString(job.getId())))));
  }

  private static CompletionHandler<Void> after(Optional<Instant> again) {
    return again.isPresent()
        ? (complete, operations) -> operations.reschedule(complete, again.get())
        : new CompletionHandler.OnCompleteRemove<>();
  }

  /** Connections of one province, whichever thread asks. */
  private static final class OfProvince extends AbstractDataSource {
    private final Province province;
    private final DataSource pools;

    OfProvince(Province province, DataSource pools) {
      this.province = province;
      this.pools = pools;
    }

    @Override
    public Connection getConnection() throws SQLException {
      return ProvinceRoute.in(province, pools::getConnection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
      throw new SQLException("connections are made with the application's own login only");
    }
  }
}

package vn.gandan.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Sha256;

/**
 * Counts tries, in the database, so that all processes count together. Other modules throttle with
 * it too: name what is tried, and say how often.
 */
@Component
public class Throttle {
  private static final int SWEPT_AT_ONCE = 1_000;
  private static final int SWEEPS = 100;

  /**
   * How often something may be tried.
   *
   * @param name short and fixed, part of the stored key
   * @param tries at once, and again over each {@code within}
   */
  public record Limit(String name, int tries, Duration within) {}

  private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

  Throttle(@Qualifier("platform") DataSource platform) {
    this.buckets =
        Bucket4jPostgreSQL.selectForUpdateBasedBuilder(platform)
            .table("access_throttle")
            .expiresAtColumn("expires_at")
            .primaryKeyMapper(PrimaryKeyMapper.STRING)
            .expirationAfterWrite(
                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                    Duration.ofMinutes(1)))
            .build();
  }

  /**
   * Counts one try.
   *
   * @param of a login, an address, a code; only its digest is stored
   * @throws RefusedException {@link AccessRefusal.TooManyAttempts}
   */
  public void count(Limit limit, String of) {
    ConsumptionProbe probe = bucket(limit, of).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
      throw new RefusedException(new AccessRefusal.TooManyAttempts(seconds));
    }
  }

  /** Takes one counted try back, because it was right. */
  public void forgive(Limit limit, String of) {
    bucket(limit, of).addTokens(1);
  }

  @Scheduled(initialDelay = 5 * 60_000, fixedDelay = 60 * 60_000)
  void sweep() {
    int sweeps = 0;
    int removed;
    do {
      removed = buckets.removeExpired(SWEPT_AT_ONCE);
      sweeps++;
    } while (removed == SWEPT_AT_ONCE && sweeps < SWEEPS);
  }

  private Bucket bucket(Limit limit, String of) {
    return buckets.builder().build(limit.name() + ":" + Sha256.hex(of), () -> configuration(limit));
  }

  private static BucketConfiguration configuration(Limit limit) {
    return BucketConfiguration.builder()
        .addLimit(bandwidth ->
            bandwidth.capacity(limit.tries()).refillGreedy(limit.tries(), limit.within()))
        .build();
  }
}

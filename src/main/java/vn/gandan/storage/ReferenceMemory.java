package vn.gandan.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers from reference tables, which change by decision and not from hour to hour, kept for a
 * minute. What was not there is asked again each time. Safe for many threads.
 *
 * @param <K> what was asked, with the day for which it was asked
 */
public final class ReferenceMemory<K, V> {
  private static final Duration KEEP = Duration.ofMinutes(1);
  private static final int AT_MOST = 5_000;

  private final Cache<K, V> answers =
      Caffeine.newBuilder().maximumSize(AT_MOST).expireAfterWrite(KEEP).build();

  public Optional<V> get(K asked, Function<K, Optional<V>> ask) {
    @Nullable V known = answers.getIfPresent(asked);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<V> answer = ask.apply(asked);
    answer.ifPresent(found -> answers.put(asked, found));
    return answer;
  }
}

package vn.gandan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobRulesTest {

  @Test
  void pausesGrowThreefoldUpToAnHour() {
    assertThat(IntStream.rangeClosed(1, 9).mapToObj(JobRules::pause).map(Duration::toSeconds))
        .containsExactly(5L, 15L, 45L, 135L, 405L, 1_215L, 3_600L, 3_600L, 3_600L);
    assertThat(JobRules.pause(1_000_000)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void nobodyPausesBeforeSomethingFailed() {
    assertThatThrownBy(() -> JobRules.pause(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aJobIsShownBeforeItsPausesReachAnHour() {
    assertThat(JobRules.pause(JobRules.STUCK_AFTER)).isLessThan(Duration.ofHours(1));
    assertThat(JobRules.OVERDUE).isGreaterThan(JobRules.pause(JobRules.STUCK_AFTER));
  }
}

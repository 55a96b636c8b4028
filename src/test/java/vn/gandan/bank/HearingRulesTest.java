package vn.gandan.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gandan.bank.HearingRules.Next;

class HearingRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final Instant SINCE = NOW.minus(Duration.ofHours(4));
  private static final Instant LOOKED_BACK = NOW.minus(Duration.ofHours(5));

  @Test
  void pageAfterPageIsAskedForHoweverSmallThePagesAre() {
    Instant last = SINCE.plusSeconds(60);
    assertThat(next(List.of(SINCE, last))).isEqualTo(new Next(last, LOOKED_BACK));
    assertThat(HearingRules.followable(SINCE, page(500), 500)).isTrue();
    assertThat(HearingRules.next(SINCE, page(500), 500, LOOKED_BACK, NOW).since())
        .isEqualTo(page(500).getLast());
  }

  @Test
  void behindTheLastPageAnHourIsAskedForAgain() {
    Next again = new Next(NOW.minus(Duration.ofHours(1)), LOOKED_BACK);
    assertThat(next(List.of())).isEqualTo(again);
    assertThat(next(List.of(SINCE))).as("told before").isEqualTo(again);
    assertThat(next(List.of(SINCE.minusSeconds(9)))).isEqualTo(again);
  }

  @Test
  void twiceADayThreeDaysAreAskedForAgain() {
    Instant due = NOW.minus(Duration.ofHours(12));
    assertThat(HearingRules.next(SINCE, List.of(), 0, due, NOW))
        .isEqualTo(new Next(NOW.minus(Duration.ofDays(3)), NOW))
        .extracting(Next::since)
        .isEqualTo(HearingRules.backFrom(NOW));
    assertThat(HearingRules.next(SINCE, List.of(), 0, due.plusMillis(1), NOW).since())
        .isEqualTo(NOW.minus(Duration.ofHours(1)));
  }

  @Test
  void aBankWhoseClockIsAheadLeadsNobodyPastWhatComesUntilThen() {
    assertThat(next(List.of(NOW.plusSeconds(3_600)))).isEqualTo(new Next(NOW, LOOKED_BACK));
  }

  @Test
  void whatIsToldOutOfOrderIsNotSteppedOverWhileMoreMayBeHidden() {
    List<Instant> newestFirst = page(50).reversed();
    assertThat(HearingRules.followable(SINCE, newestFirst, 50)).isFalse();
    assertThat(HearingRules.next(SINCE, newestFirst, 50, LOOKED_BACK, NOW).since())
        .isEqualTo(SINCE);
    List<Instant> few = page(49).reversed();
    assertThat(HearingRules.followable(SINCE, few, 49)).as("all there was").isTrue();
    assertThat(HearingRules.next(SINCE, few, 49, LOOKED_BACK, NOW).since())
        .isEqualTo(few.getFirst());
  }

  @Test
  void aFullPageOfOneInstantIsComplainedAbout() {
    assertThat(HearingRules.followable(SINCE, Collections.nCopies(50, SINCE), 50)).isFalse();
    assertThat(HearingRules.followable(SINCE, Collections.nCopies(49, SINCE), 49)).isTrue();
    assertThat(HearingRules.followable(SINCE, List.of(), 500)).as("nothing believed").isTrue();
  }

  private static Next next(List<Instant> booked) {
    return HearingRules.next(SINCE, booked, booked.size(), LOOKED_BACK, NOW);
  }

  /** Booked one after the other, a second apart. */
  private static List<Instant> page(int items) {
    return IntStream.rangeClosed(1, items).mapToObj(SINCE::plusSeconds).toList();
  }
}

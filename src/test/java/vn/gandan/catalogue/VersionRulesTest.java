package vn.gandan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gandan.catalogue.VersionRules.Standing;
import vn.gandan.catalogue.VersionRules.Verdict;

class VersionRulesTest {
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
  private static final Standing OPEN = new Standing(JULY, null, "a");
  private static final Standing CLOSED = new Standing(JULY, AUGUST, "a");

  @Test
  void theFirstVersionIsAdded() {
    assertThat(VersionRules.judge(null, JULY, "a")).isEqualTo(new Verdict.Add());
  }

  @Test
  void theSameContentIsNoNewVersion() {
    assertThat(VersionRules.judge(OPEN, JULY, "a")).isEqualTo(new Verdict.Unchanged());
    assertThat(VersionRules.judge(OPEN, OCTOBER, "a")).isEqualTo(new Verdict.Unchanged());
  }

  @Test
  void otherContentTakesOverOnALaterDay() {
    assertThat(VersionRules.judge(OPEN, AUGUST, "b")).isEqualTo(new Verdict.Replace());
  }

  @Test
  void otherContentFromTheSameOrAnEarlierDayContradicts() {
    assertThat(VersionRules.judge(OPEN, JULY, "b")).isEqualTo(new Verdict.Contradicts());
    assertThat(VersionRules.judge(OPEN, JULY.minusDays(1), "b"))
        .isEqualTo(new Verdict.Contradicts());
  }

  @Test
  void aClosedProcedureMayComeBackAfterItsEnd() {
    assertThat(VersionRules.judge(CLOSED, AUGUST, "a")).isEqualTo(new Verdict.Add());
    assertThat(VersionRules.judge(CLOSED, OCTOBER, "b")).isEqualTo(new Verdict.Add());
    assertThat(VersionRules.judge(CLOSED, AUGUST.minusDays(1), "b"))
        .isEqualTo(new Verdict.Contradicts());
  }
}

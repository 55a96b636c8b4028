package vn.gandan.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gandan.calendar.LimitUnit;
import vn.gandan.calendar.TimeLimit;
import vn.gandan.catalogue.Limit;
import vn.gandan.kernel.Role;

class DossierRulesTest {
  private static final UUID POST = new UUID(1, 1);
  private static final UUID AGENCY = new UUID(1, 2);
  private static final UUID RETURNING = new UUID(1, 3);
  private static final UUID STRANGER = new UUID(1, 9);
  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"HAND_IN", "WITHDRAW", "RETURN"},
      mode = EnumSource.Mode.EXCLUDE)
  void noPostClerkTakesAStepThatDecides(Step step) {
    for (Status status : Status.values()) {
      assertThat(DossierRules.mayTake(at(status), step, Role.CLERK, POST))
          .contains(new DossierRefusal.UnknownDossier(new UUID(5, 5).toString()));
      assertThat(DossierRules.mayTake(at(status), step, Role.DIRECTOR, RETURNING)).isPresent();
    }
  }

  @Test
  void theDecidingAgencyConfirmsWhatItGot() {
    assertThat(
            DossierRules.mayTake(
                at(Status.SUBMITTED), Step.CONFIRM_RECEIPT, Role.AGENCY_OFFICER, AGENCY))
        .isEmpty();
    assertThat(
            DossierRules.mayTake(
                at(Status.SUBMITTED), Step.CONFIRM_RECEIPT, Role.AGENCY_SYSTEM, AGENCY))
        .isEmpty();
  }

  @Test
  void anotherAgencySeesNoDossierAtAll() {
    assertThat(
            DossierRules.mayTake(
                at(Status.SUBMITTED), Step.CONFIRM_RECEIPT, Role.AGENCY_OFFICER, STRANGER))
        .contains(new DossierRefusal.UnknownDossier(new UUID(5, 5).toString()));
  }

  @Test
  void anOfficeThatHasNothingToDoWithItCannotReturnIt() {
    assertThat(DossierRules.mayTake(at(Status.FINISHED), Step.RETURN, Role.CLERK, STRANGER))
        .contains(new DossierRefusal.UnknownDossier(new UUID(5, 5).toString()));
    assertThat(DossierRules.mayTake(at(Status.FINISHED), Step.RETURN, Role.CLERK, RETURNING))
        .isEmpty();
  }

  @Test
  void whatTheGraphDoesNotNameIsRefusedWithTheStatus() {
    assertThat(DossierRules.mayTake(at(Status.RECEIVED), Step.RETURN, Role.CLERK, POST))
        .contains(new DossierRefusal.WrongStatus("H56.12-261120-0001", 2, "return"));
  }

  @Test
  void theClockStartsWithACompleteDossierAndOnlyOnce() {
    Dossier fresh = at(Status.SUBMITTED);
    assertThat(DossierRules.startedAt(fresh, Step.CONFIRM_RECEIPT, NOON)).isEqualTo(NOON);
    assertThat(DossierRules.startedAt(fresh, Step.SUPPLEMENTED, NOON)).isEqualTo(NOON);
    assertThat(DossierRules.startedAt(fresh, Step.ASK_SUPPLEMENT, NOON)).isNull();
    Dossier running = started(Status.SUPPLEMENT_ASKED, NOON.minusSeconds(60));
    assertThat(DossierRules.startedAt(running, Step.SUPPLEMENTED, NOON))
        .isEqualTo(NOON.minusSeconds(60));
  }

  @Test
  void theLimitIsThatOfTheVersionKept() {
    assertThat(DossierRules.limit(new Limit.In(5, Limit.Unit.WORKING_DAY)))
        .contains(new TimeLimit(5, LimitUnit.WORKING_DAY));
    assertThat(DossierRules.limit(new Limit.In(15, Limit.Unit.DAY)))
        .contains(new TimeLimit(15, LimitUnit.DAY));
    assertThat(DossierRules.limit(new Limit.In(8, Limit.Unit.HOUR)))
        .contains(new TimeLimit(8, LimitUnit.HOUR));
    assertThat(DossierRules.limit(new Limit.In(2, Limit.Unit.MONTH)))
        .contains(new TimeLimit(2, LimitUnit.MONTH));
    assertThat(DossierRules.limit(new Limit.SameDay())).contains(TimeLimit.sameDay());
    assertThat(DossierRules.limit(new Limit.NotStated())).isEmpty();
  }

  @Test
  void readyAtTheDueInstantIsOnTime() {
    assertThat(DossierRules.onTime(NOON, NOON, false)).isTrue();
    assertThat(DossierRules.onTime(NOON.plusMillis(1), NOON, false)).isFalse();
  }

  @Test
  void aSecondSupplementIsLateWhateverTheDate() {
    assertThat(DossierRules.onTime(NOON.minusSeconds(9999), NOON, true)).isFalse();
  }

  @Test
  void stepsThatACitizenMayContestNeedAReason() {
    Set<Step> need = EnumSet.noneOf(Step.class);
    for (Step step : Step.values()) {
      if (DossierRules.needsReason(step)) {
        need.add(step);
      }
    }
    assertThat(need)
        .containsExactlyInAnyOrder(
            Step.REFUSE, Step.STOP, Step.GO_ON, Step.ASK_PAYMENT, Step.WITHDRAW);
  }

  @Test
  void whatBringsMoreThanWordsHasAnActOfItsOwn() {
    Set<Step> plain = EnumSet.noneOf(Step.class);
    for (Step step : Step.values()) {
      if (DossierRules.isPlain(step)) {
        plain.add(step);
      }
    }
    assertThat(plain)
        .containsExactlyInAnyOrder(
            Step.CONFIRM_RECEIPT,
            Step.REFUSE,
            Step.START,
            Step.SUPPLEMENTED,
            Step.ASK_PAYMENT,
            Step.PAID,
            Step.WITHDRAW,
            Step.STOP,
            Step.GO_ON);
  }

  private static Dossier at(Status status) {
    return dossier(status, null);
  }

  private static Dossier started(Status status, Instant startedAt) {
    return dossier(status, startedAt);
  }

  private static Dossier dossier(Status status, @Nullable Instant startedAt) {
    return new Dossier(
        new UUID(5, 5),
        "H56.12-261120-0001",
        "380123456789ABCDEF",
        "1.001193",
        new UUID(5, 6),
        new UUID(5, 7),
        3,
        POST,
        POST,
        AGENCY,
        "14758",
        HandIn.ReturnWay.POINT,
        RETURNING,
        new UUID(5, 8),
        null,
        0L,
        null,
        NOON.minusSeconds(3600),
        3,
        status,
        NOON.minusSeconds(60),
        startedAt,
        null,
        false,
        0);
  }
}

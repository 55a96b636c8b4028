package vn.gandan.cashdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.cashdesk.Evidence.Doubt;
import vn.gandan.kernel.Role;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;
import vn.gandan.ledger.Entry;
import vn.gandan.operation.Origin;
import vn.gandan.operation.PastOperation;
import vn.gandan.till.Shift;

/** Which entries are not plainly the clerk's own. */
class EvidenceRulesTest {
  private static final Instant OPENED = Instant.parse("2026-11-23T01:00:00Z");
  private static final Instant CLOSED = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
  private static final UUID OFFICE = UUID.randomUUID();
  private static final UUID DESK = UUID.randomUUID();
  private static final UUID CLERK = UUID.randomUUID();

  @Test
  void whatTheClerkEnteredAtTheDeskInTheShiftIsTheirOwn() {
    assertThat(doubts(operation(DESK, CLERK, Origin.COUNTER, NOON, false))).isEmpty();
    assertThat(doubts(operation(DESK, CLERK, Origin.COURIER, NOON, false))).isEmpty();
  }

  @Test
  void theOpeningAndTheClosingAreOfTheShift() {
    assertThat(doubts(operation(DESK, CLERK, Origin.COUNTER, OPENED, false))).isEmpty();
    assertThat(doubts(operation(DESK, CLERK, Origin.COUNTER, CLOSED, false))).isEmpty();
  }

  @Test
  void anEntryThatNoOperationMadeIsInDoubt() {
    assertThat(doubts(null)).containsExactly(Doubt.NO_OPERATION);
  }

  @Test
  void theCentreTheSystemAndAgenciesDoNotEnterIntoATill() {
    for (Origin origin : List.of(Origin.CENTRE, Origin.SYSTEM, Origin.AGENCY, Origin.CITIZEN)) {
      assertThat(doubts(operation(DESK, CLERK, origin, NOON, false)))
          .containsExactly(Doubt.OTHER_ORIGIN);
    }
  }

  @Test
  void anotherDeskAndAnotherAccountAreNamed() {
    assertThat(doubts(operation(UUID.randomUUID(), CLERK, Origin.COUNTER, NOON, false)))
        .containsExactly(Doubt.OTHER_DESK);
    assertThat(doubts(operation(DESK, UUID.randomUUID(), Origin.COUNTER, NOON, false)))
        .containsExactly(Doubt.OTHER_ACCOUNT);
  }

  @Test
  void whatWasRecordedBeforeOrAfterTheShiftIsInDoubt() {
    assertThat(doubts(operation(DESK, CLERK, Origin.COUNTER, OPENED.minusMillis(1), false)))
        .containsExactly(Doubt.OUTSIDE_THE_SHIFT);
    assertThat(doubts(operation(DESK, CLERK, Origin.COUNTER, CLOSED.plusMillis(1), false)))
        .containsExactly(Doubt.OUTSIDE_THE_SHIFT);
  }

  @Test
  void anOpenShiftHasNoEndYet() {
    PastOperation late = operation(DESK, CLERK, Origin.COUNTER, CLOSED.plusMillis(1), false);
    assertThat(EvidenceRules.doubts(shift(null), entry(late.origin(), late.recordedAt()), late))
        .isEmpty();
  }

  @Test
  void aClockInDoubtIsTold() {
    assertThat(doubts(operation(DESK, CLERK, Origin.COUNTER, NOON, true)))
        .containsExactly(Doubt.DOUBTFUL_CLOCK);
  }

  @Test
  void anEntryThatSaysOtherThanItsOperationIsInDoubt() {
    PastOperation operation = operation(DESK, CLERK, Origin.COUNTER, NOON, false);
    Shift.Closing closing = new Shift.Closing(UUID.randomUUID(), 0, 0, 0, CLOSED);
    assertThat(EvidenceRules.doubts(shift(closing), entry(Origin.SYSTEM, NOON), operation))
        .containsExactly(Doubt.ENTRY_DIFFERS);
    assertThat(
            EvidenceRules.doubts(
                shift(closing), entry(Origin.COUNTER, NOON.plusMillis(1)), operation))
        .containsExactly(Doubt.ENTRY_DIFFERS);
  }

  @Test
  void cashOnItsWayIsEnteredAtMoreThanOneDeskAndStillByPeopleOfTheOffice() {
    PastOperation elsewhere =
        operation(UUID.randomUUID(), UUID.randomUUID(), Origin.COUNTER, NOON, false);
    assertThat(EvidenceRules.doubts(entry(Origin.COUNTER, NOON), elsewhere)).isEmpty();
    assertThat(EvidenceRules.doubts(entry(Origin.COUNTER, NOON), null))
        .containsExactly(Doubt.NO_OPERATION);
    PastOperation centre = operation(DESK, CLERK, Origin.CENTRE, NOON, true);
    assertThat(EvidenceRules.doubts(entry(Origin.COUNTER, NOON), centre))
        .containsExactly(Doubt.OTHER_ORIGIN, Doubt.DOUBTFUL_CLOCK, Doubt.ENTRY_DIFFERS);
  }

  private static List<Doubt> doubts(@Nullable PastOperation operation) {
    Shift.Closing closing = new Shift.Closing(UUID.randomUUID(), 0, 0, 0, CLOSED);
    Entry entry =
        operation == null
            ? entry(Origin.COUNTER, NOON)
            : entry(operation.origin(), operation.recordedAt());
    return EvidenceRules.doubts(shift(closing), entry, operation);
  }

  private static Shift shift(Shift.@Nullable Closing closing) {
    return new Shift(
        UUID.randomUUID(),
        OFFICE,
        DESK,
        1,
        CLERK,
        1,
        null,
        OPENED,
        LocalDate.of(2026, 11, 23),
        0,
        false,
        closing);
  }

  private static PastOperation operation(
      UUID desk, UUID account, Origin origin, Instant recordedAt, boolean clockDoubtful) {
    return new PastOperation(
        UUID.randomUUID(),
        desk,
        1,
        account,
        Role.CLERK,
        origin,
        List.of("till.remit"),
        null,
        null,
        recordedAt,
        recordedAt,
        clockDoubtful);
  }

  private static Entry entry(Origin origin, Instant recordedAt) {
    return new Entry(
        UUID.randomUUID(),
        1,
        "till.remit",
        AccountName.dong(OFFICE, UUID.randomUUID(), AccountPurpose.TRANSIT),
        AccountName.dong(OFFICE, UUID.randomUUID(), AccountPurpose.TILL_CASH),
        1_000,
        null,
        origin,
        recordedAt,
        recordedAt,
        LocalDate.of(2026, 11, 23));
  }
}

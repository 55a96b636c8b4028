package vn.gandan.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverRulesTest {
  private static final Instant MORNING = Instant.parse("2026-11-20T01:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
  private static final UUID UNIT = new UUID(1, 1);
  private static final Holder CLERK = new Holder.AtDesk(new UUID(2, 1), UNIT);
  private static final Holder COURIER = new Holder.AtDesk(new UUID(2, 2), UNIT);
  private static final ThingCode FIRST = ThingCode.of("38", 1);
  private static final ThingCode SECOND = ThingCode.of("38", 2);
  private static final ThingCode THIRD = ThingCode.of("38", 3);

  @Test
  void whoHoldsAThingMayGiveIt() {
    assertThat(HandoverRules.mayGive(held(CLERK, null), CLERK)).isEmpty();
  }

  @Test
  void nobodyElseMay() {
    assertThat(HandoverRules.mayGive(held(CLERK, null), COURIER))
        .contains(new CustodyRefusal.NotTheHolder(FIRST));
  }

  @Test
  void aDeskOfAnotherUnitNameIsStillTheSameHand() {
    Holder renamed = new Holder.AtDesk(CLERK.id(), new UUID(9, 9));
    assertThat(HandoverRules.mayGive(held(CLERK, null), renamed)).isEmpty();
  }

  @Test
  void aBagWithTheIdOfADeskIsAnotherHand() {
    assertThat(HandoverRules.mayGive(held(CLERK, null), new Holder.InBag(CLERK.id())))
        .contains(new CustodyRefusal.NotTheHolder(FIRST));
  }

  @Test
  void whatIsOfferedIsNotGivenTwice() {
    UUID offer = new UUID(3, 3);
    assertThat(HandoverRules.mayGive(held(CLERK, offer), CLERK))
        .contains(new CustodyRefusal.AlreadyOffered(FIRST, offer));
  }

  @Test
  void aLinkNeverCountsFromBeforeTheOneItFollows() {
    assertThat(HandoverRules.effective(NOON, MORNING)).isEqualTo(NOON);
    assertThat(HandoverRules.effective(MORNING, NOON)).isEqualTo(NOON);
  }

  @Test
  void theCountTellsMissingFromExtra() {
    HandoverRules.Count count = HandoverRules.count(List.of(FIRST, SECOND), List.of(THIRD, FIRST));
    assertThat(count.agreed()).containsExactly(FIRST);
    assertThat(count.missing()).containsExactly(SECOND);
    assertThat(count.extra()).containsExactly(THIRD);
  }

  @Test
  void whatIsScannedTwiceIsNamedOnce() {
    assertThat(HandoverRules.scannedTwice(List.of(FIRST, SECOND, FIRST, FIRST)))
        .containsExactly(FIRST);
    assertThat(HandoverRules.scannedTwice(List.of(FIRST, SECOND))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MISSING, FOUND, true",
    "MISSING, LOST, true",
    "MISSING, TAKEN_OVER, false",
    "MISSING, EXPLAINED, false",
    "EXTRA, TAKEN_OVER, true",
    "EXTRA, EXPLAINED, true",
    "EXTRA, FOUND, false",
    "EXTRA, LOST, false",
    "SEAL, EXPLAINED, true",
    "SEAL, FOUND, false",
    "SEAL, LOST, false",
    "SEAL, TAKEN_OVER, false"
  })
  void eachKindOfDiscrepancyEndsInItsOwnWays(
      Discrepancy.Kind kind, Discrepancy.Outcome outcome, boolean may) {
    assertThat(HandoverRules.mayEnd(kind, outcome)).isEqualTo(may);
  }

  private static Holding held(Holder holder, @Nullable UUID offer) {
    return new Holding(
        new Thing(new UUID(4, 4), FIRST, Thing.Kind.DOSSIER), 3, holder, MORNING, offer);
  }
}

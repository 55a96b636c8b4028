package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.collection.BillPayment.State;

class GiveBackRulesTest {
  private static final UUID ID = UUID.randomUUID();
  private static final UUID ASKER = UUID.randomUUID();

  private static BillPayment payment(State state) {
    return new BillPayment(
        ID,
        ID,
        ID,
        BillerContract.Link.HTTP,
        "Điện lực",
        "PA1",
        "HD1",
        "10/2026",
        1_000,
        10,
        ID,
        ID,
        Instant.EPOCH,
        LocalDate.EPOCH,
        LocalDate.EPOCH,
        state,
        1,
        "");
  }

  private static GiveBackRequest request(@Nullable Boolean granted) {
    return new GiveBackRequest(ID, ID, ID, ASKER, "Đơn vị không nhận", Instant.EPOCH, granted);
  }

  @Test
  void onlyWhatTheBillerRefusedIsAskedForAndOnlyOnceTheShiftIsClosed() {
    assertThat(GiveBackRules.asking(payment(State.REFUSED), false, null)).isEmpty();
    assertThat(GiveBackRules.asking(payment(State.REFUSED), true, null))
        .contains(new CollectionRefusal.ShiftStillOpen(ID));
    for (State state : State.values()) {
      if (state != State.REFUSED) {
        assertThat(GiveBackRules.asking(payment(state), false, null))
            .as(state.name())
            .contains(new CollectionRefusal.NotToGiveBack(ID));
      }
    }
  }

  @Test
  void oneRequestStandsUntilItIsRefused() {
    Optional<CollectionRefusal> before = Optional.of(new CollectionRefusal.AskedBefore(ID));
    assertThat(GiveBackRules.asking(payment(State.REFUSED), false, request(null)))
        .isEqualTo(before);
    assertThat(GiveBackRules.asking(payment(State.REFUSED), false, request(true)))
        .isEqualTo(before);
    assertThat(GiveBackRules.asking(payment(State.REFUSED), false, request(false))).isEmpty();
  }

  @Test
  void whoeverAskedDoesNotAnswerAndNobodyAnswersTwice() {
    assertThat(GiveBackRules.answering(request(null), UUID.randomUUID())).isEmpty();
    assertThat(GiveBackRules.answering(request(null), ASKER))
        .contains(new CollectionRefusal.AnotherPersonNeeded(ID));
    assertThat(GiveBackRules.answering(request(false), UUID.randomUUID()))
        .contains(new CollectionRefusal.GiveBackAnswered(ID));
    assertThat(GiveBackRules.answering(request(true), ASKER))
        .contains(new CollectionRefusal.GiveBackAnswered(ID));
  }

  @Test
  void onlyWhatWasGrantedIsGivenAndOnce() {
    Optional<CollectionRefusal> no = Optional.of(new CollectionRefusal.NotToGiveBack(ID));
    assertThat(GiveBackRules.giving(request(true), payment(State.REFUSED), 1_000)).isEmpty();
    assertThat(GiveBackRules.giving(request(true), payment(State.REFUSED), 999))
        .contains(new CollectionRefusal.AmountChanged(999, 1_000));
    assertThat(GiveBackRules.giving(request(false), payment(State.REFUSED), 1_000)).isEqualTo(no);
    assertThat(GiveBackRules.giving(request(null), payment(State.REFUSED), 1_000)).isEqualTo(no);
    assertThat(GiveBackRules.giving(request(true), payment(State.CANCELLED), 1_000)).isEqualTo(no);
  }
}

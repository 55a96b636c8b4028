package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gandan.collection.GiveBackRules.Hand;
import vn.gandan.ledger.AccountName;
import vn.gandan.ledger.AccountPurpose;

class GiveBackRulesTest {
  private static final UUID ID = UUID.randomUUID();
  private static final UUID ASKER = UUID.randomUUID();

  private static final OwedBack CASH =
      new OwedBack(AccountName.dong(ID, ID, AccountPurpose.BILLER, "DL"), 1_000, null, null);
  private static final OwedBack TRANSFER =
      new OwedBack(AccountName.dong(ID, ID, AccountPurpose.BILLER, "DL"), 1_000, null, "999999-1");

  private static GiveBackRequest request(@Nullable Boolean granted) {
    return new GiveBackRequest(ID, ID, ID, ASKER, "Đơn vị không nhận", Instant.EPOCH, granted);
  }

  @Test
  void onlyWhatIsOwedBackIsAskedForAndOnlyOnceTheShiftIsClosed() {
    assertThat(GiveBackRules.asking(ID, CASH, false, null)).isEmpty();
    assertThat(GiveBackRules.asking(ID, TRANSFER, false, null)).isEmpty();
    assertThat(GiveBackRules.asking(ID, CASH, true, null))
        .contains(new CollectionRefusal.ShiftStillOpen(ID));
    assertThat(GiveBackRules.asking(ID, null, false, null))
        .contains(new CollectionRefusal.NotToGiveBack(ID));
  }

  @Test
  void oneRequestStandsUntilItIsRefused() {
    Optional<CollectionRefusal> before = Optional.of(new CollectionRefusal.AskedBefore(ID));
    assertThat(GiveBackRules.asking(ID, CASH, false, request(null))).isEqualTo(before);
    assertThat(GiveBackRules.asking(ID, CASH, false, request(true))).isEqualTo(before);
    assertThat(GiveBackRules.asking(ID, CASH, false, request(false))).isEmpty();
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
    assertThat(GiveBackRules.giving(request(true), CASH, 1_000, Hand.TILL)).isEmpty();
    assertThat(GiveBackRules.giving(request(true), CASH, 999, Hand.TILL))
        .contains(new CollectionRefusal.AmountChanged(999, 1_000));
    assertThat(GiveBackRules.giving(request(false), CASH, 1_000, Hand.TILL)).isEqualTo(no);
    assertThat(GiveBackRules.giving(request(null), CASH, 1_000, Hand.TILL)).isEqualTo(no);
    assertThat(GiveBackRules.giving(request(true), null, 1_000, Hand.TILL)).isEqualTo(no);
  }

  @Test
  void whatCameByTransferGoesBackThroughTheBankAndNothingElseDoes() {
    Optional<CollectionRefusal> other = Optional.of(new CollectionRefusal.OtherWayBack(ID));
    assertThat(GiveBackRules.giving(request(true), TRANSFER, 1_000, Hand.BANK)).isEmpty();
    assertThat(GiveBackRules.giving(request(true), TRANSFER, 1_000, Hand.TILL)).isEqualTo(other);
    assertThat(GiveBackRules.giving(request(true), CASH, 1_000, Hand.BANK)).isEqualTo(other);
    assertThat(GiveBackRules.giving(request(true), TRANSFER, 1_001, Hand.BANK))
        .contains(new CollectionRefusal.AmountChanged(1_001, 1_000));
  }
}

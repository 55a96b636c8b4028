package vn.gandan.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gandan.collection.BillPayment.State;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Question;

class CollectionRulesTest {
  private static final Instant TEN = Instant.parse("2026-11-23T03:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final LocalTime FIVE = LocalTime.of(17, 0);

  private static List<Exchange> said(Object... questionsAndAnswers) {
    List<Exchange> said = new ArrayList<>();
    for (int i = 0; i < questionsAndAnswers.length; i += 2) {
      said.add(
          new Exchange(
              said.size() + 1,
              (Question) questionsAndAnswers[i],
              (Answer) questionsAndAnswers[i + 1],
              null,
              "",
              TEN));
    }
    return said;
  }

  private static BillPayment payment(State state, LocalDate day, LocalDate billerDay) {
    return payment(state, day, billerDay, BillerContract.Link.HTTP);
  }

  private static BillPayment payment(
      State state, LocalDate day, LocalDate billerDay, BillerContract.Link link) {
    UUID id = UUID.randomUUID();
    return new BillPayment(
        id,
        id,
        id,
        link,
        "Điện lực",
        "PA1",
        "HD1",
        "10/2026",
        1_000,
        10,
        id,
        id,
        TEN,
        day,
        billerDay,
        state,
        0,
        "");
  }

  @Test
  void theBillersDayEndsAtItsCutOff() {
    assertThat(CollectionRules.billerDay(TEN, FIVE)).isEqualTo(DAY);
    Instant five = Instant.parse("2026-11-23T10:00:00Z");
    assertThat(CollectionRules.billerDay(five.minusMillis(1), FIVE)).isEqualTo(DAY);
    assertThat(CollectionRules.billerDay(five, FIVE)).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void moneyIsGivenBackTheSameDayBeforeTheCutOff() {
    BillPayment taken = payment(State.CONFIRMED, DAY, DAY);
    assertThat(CollectionRules.notReversible(taken, FIVE, TEN)).isEmpty();
    assertThat(CollectionRules.notReversible(taken, FIVE, TEN.plus(Duration.ofHours(7))))
        .hasValueSatisfying(
            refusal -> assertThat(refusal).isInstanceOf(CollectionRefusal.TooLateToCancel.class));
    BillPayment late = payment(State.CONFIRMED, DAY, DAY.plusDays(1));
    assertThat(CollectionRules.notReversible(late, FIVE, TEN.plus(Duration.ofHours(8)))).isEmpty();
    assertThat(CollectionRules.notReversible(late, FIVE, TEN.plus(Duration.ofDays(1))))
        .as("the next morning, before that day's cut-off")
        .isPresent();
  }

  @Test
  void whatTheBillerRefusedIsGivenBackAtAnyTime() {
    assertThat(
            CollectionRules.notReversible(
                payment(State.REFUSED, DAY, DAY), FIVE, TEN.plus(Duration.ofDays(3))))
        .isEmpty();
  }

  @Test
  void aPaymentIsWhatTheLastAnswerSays() {
    assertThat(CollectionRules.state(false, Answer.SENT, Answer.SENT)).isEqualTo(State.PENDING);
    assertThat(CollectionRules.state(false, Answer.UNKNOWN, Answer.SENT)).isEqualTo(State.PENDING);
    assertThat(CollectionRules.state(false, Answer.NOT_KNOWN, Answer.SENT))
        .isEqualTo(State.PENDING);
    assertThat(CollectionRules.state(false, Answer.CONFIRMED, Answer.SENT))
        .isEqualTo(State.CONFIRMED);
    assertThat(CollectionRules.state(false, Answer.REFUSED, Answer.SENT)).isEqualTo(State.REFUSED);
  }

  @Test
  void whatWasGivenBackWaitsForTheBillerUnlessItNeverTookIt() {
    assertThat(CollectionRules.state(true, Answer.CONFIRMED, Answer.SENT))
        .isEqualTo(State.CANCELLING);
    assertThat(CollectionRules.state(true, Answer.CONFIRMED, Answer.UNKNOWN))
        .isEqualTo(State.CANCELLING);
    assertThat(CollectionRules.state(true, Answer.CONFIRMED, Answer.CANCELLED))
        .isEqualTo(State.CANCELLED);
    assertThat(CollectionRules.state(true, Answer.UNKNOWN, Answer.NOT_KNOWN))
        .isEqualTo(State.CANCELLED);
    assertThat(CollectionRules.state(true, Answer.CONFIRMED, Answer.CANNOT))
        .isEqualTo(State.NOT_CANCELLED);
    assertThat(CollectionRules.state(true, Answer.REFUSED, Answer.SENT)).isEqualTo(State.CANCELLED);
  }

  @Test
  void onlyRefusedAndNotCancelledNeedSomebody() {
    assertThat(List.of(State.values()).stream().filter(State::needsSomebody))
        .containsExactly(State.REFUSED, State.NOT_CANCELLED);
  }

  @Test
  void aBillerIsToldOnceAndFromThenOnAsked() {
    assertThat(CollectionRules.next(said())).contains(Question.PAY);
    assertThat(CollectionRules.next(said(Question.PAY, Answer.SENT))).contains(Question.STATUS);
    assertThat(CollectionRules.next(said(Question.PAY, Answer.SENT, Question.PAY, Answer.UNKNOWN)))
        .contains(Question.STATUS);
    assertThat(
            CollectionRules.next(said(Question.PAY, Answer.SENT, Question.STATUS, Answer.UNKNOWN)))
        .contains(Question.STATUS);
    assertThat(
            CollectionRules.next(
                said(Question.PAY, Answer.UNKNOWN, Question.STATUS, Answer.NOT_KNOWN)))
        .as("it never heard of it")
        .contains(Question.PAY);
    assertThat(CollectionRules.next(said(Question.PAY, Answer.CONFIRMED))).isEmpty();
    assertThat(CollectionRules.next(said(Question.PAY, Answer.REFUSED))).isEmpty();
  }

  @Test
  void aQuestionIsOnItsWayForAMinute() {
    List<Exchange> sent = said(Question.PAY, Answer.SENT);
    assertThat(CollectionRules.onItsWay(sent, TEN.plusSeconds(59))).isTrue();
    assertThat(CollectionRules.onItsWay(sent, TEN.plusSeconds(60))).isFalse();
    assertThat(CollectionRules.onItsWay(said(Question.PAY, Answer.UNKNOWN), TEN)).isFalse();
    assertThat(CollectionRules.onItsWay(said(), TEN)).isFalse();
    assertThat(CollectionRules.heard(sent)).isTrue();
    assertThat(CollectionRules.heard(said(Question.CANCEL, Answer.SENT))).isFalse();
  }

  @Test
  void itIsAskedLessAndLessOften() {
    assertThat(
            IntStream.of(0, 1, 2, 3, 4, 5, 6, 7, 500)
                .mapToObj(CollectionRules::pause)
                .map(Duration::toSeconds))
        .containsExactly(5L, 5L, 20L, 60L, 300L, 900L, 3_600L, 3_600L, 3_600L);
  }

  @Test
  void whatWasToldCountsAgainIfTheBillerSaysTheSameOnceMore() {
    UUID id = new UUID(0, 1);
    BillQuote told = new BillQuote(id, id, id, "PA1", "HD-1", "10/2026", "", 5_000, TEN, false);
    OpenBill other = new OpenBill("HD-2", "10/2026", "An", 5_000);
    OpenBill same = new OpenBill("HD-1", "10/2026", "An", 5_000);
    OpenBill more = new OpenBill("HD-1", "10/2026", "An", 5_001);
    assertThat(CollectionRules.notOwedAsBefore(told, List.of(other, same))).isEmpty();
    assertThat(CollectionRules.notOwedAsBefore(told, List.of(other)))
        .contains(new CollectionRefusal.NotOwedAnyMore("HD-1"));
    assertThat(CollectionRules.notOwedAsBefore(told, List.of(more)))
        .contains(new CollectionRefusal.OwedOtherwise("HD-1", 5_000, 5_001));
  }

  @Test
  void ofANameTheFamilyAndInitialsAreShown() {
    assertThat(CollectionRules.masked(" Nguyễn Văn  An ")).isEqualTo("Nguyễn V. A.");
    assertThat(CollectionRules.masked("Đặng")).isEqualTo("Đặng");
    assertThat(CollectionRules.masked("A".repeat(200))).hasSize(80);
  }

  @Test
  void anAnswerIsLateAfterFiveMinutesOrAWholeDayAfterTheFilesDay() {
    assertThat(CollectionRules.late(TEN).takenAt()).isEqualTo(TEN.minusSeconds(300));
    Instant midnight = Instant.parse("2026-11-25T17:00:00Z");
    assertThat(CollectionRules.late(midnight.minusMillis(1)).billerDay())
        .isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(CollectionRules.late(midnight).billerDay()).isEqualTo(LocalDate.of(2026, 11, 25));
  }
}

package vn.gandan.collection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.gandan.collection.BillPayment.State;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Question;
import vn.gandan.kernel.Source;

/** When a bill is taken, what to ask its biller next, and what the answers mean. */
@Source({
  "own rule: what a biller told counts for fifteen minutes, and only what it told is taken",
  "own rule: later it counts again if the biller says the same of it once more",
  "own rule: an answer that is not understood is no answer; the biller is asked, never paid again",
  "own rule: money is given back the same day, before the biller's cut-off, or when it refused"
})
final class CollectionRules {
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  static final Duration QUOTE_COUNTS = Duration.ofMinutes(15);

  /** An answer that was not there by then is for people to know of. */
  private static final Duration SHOWN_AFTER = Duration.ofMinutes(5);

  /** No question waits longer for its answer. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1));
  private static final int SHOWN_LETTERS = 80;

  private CollectionRules() {}

  /** The day for which something taken now counts at the biller. */
  static LocalDate billerDay(Instant at, LocalTime cutOff) {
    LocalDateTime here = LocalDateTime.ofInstant(at, ZONE);
    return here.toLocalTime().isBefore(cutOff)
        ? here.toLocalDate()
        : here.toLocalDate().plusDays(1);
  }

  /** Why what was told once does not count again; empty if the biller tells the same of it now. */
  static Optional<CollectionRefusal> notOwedAsBefore(BillQuote before, List<OpenBill> now) {
    Optional<OpenBill> same =
        now.stream().filter(bill -> bill.bill().equals(before.bill())).findFirst();
    if (same.isEmpty()) {
      return Optional.of(new CollectionRefusal.NotOwedAnyMore(before.bill()));
    }
    long amount = same.get().amount();
    return amount == before.amount()
        ? Optional.empty()
        : Optional.of(new CollectionRefusal.OwedOtherwise(before.bill(), before.amount(), amount));
  }

  /** Why a payment cannot be given back; empty if it can. What the biller refused can always be. */
  static Optional<CollectionRefusal> notReversible(
      BillPayment payment, LocalTime cutOff, Instant now) {
    boolean sameDay = LocalDate.ofInstant(now, ZONE).equals(payment.businessDay());
    boolean inTime = billerDay(now, cutOff).equals(payment.billerDay());
    return payment.state() == State.REFUSED || (sameDay && inTime)
        ? Optional.empty()
        : Optional.of(new CollectionRefusal.TooLateToCancel(payment.id(), cutOff));
  }

  /**
   * What the payment is after all that was asked and answered.
   *
   * @param paid the last answer about paying; {@code SENT} while there is none
   * @param cancelled the last answer about cancelling; {@code SENT} while there is none
   */
  static State state(boolean reversed, Answer paid, Answer cancelled) {
    if (!reversed) {
      return switch (paid) {
        case CONFIRMED -> State.CONFIRMED;
        case REFUSED -> State.REFUSED;
        case SENT, UNKNOWN, NOT_KNOWN, CANCELLED, CANNOT -> State.PENDING;
      };
    }
    // What was never paid there needs no cancelling.
    if (paid == Answer.REFUSED) {
      return State.CANCELLED;
    }
    return switch (cancelled) {
      case CANCELLED, NOT_KNOWN -> State.CANCELLED;
      case CANNOT -> State.NOT_CANCELLED;
      case SENT, UNKNOWN, CONFIRMED, REFUSED -> State.CANCELLING;
    };
  }

  /**
   * What the biller is asked next about a payment that stands: it is told once, and from then on
   * only asked, until it says that it never heard of it.
   */
  static Optional<Question> next(List<Exchange> exchanges) {
    return switch (paid(exchanges)) {
      case CONFIRMED, REFUSED, CANCELLED, CANNOT -> Optional.empty();
      case NOT_KNOWN -> Optional.of(Question.PAY);
      case SENT, UNKNOWN -> Optional.of(heard(exchanges) ? Question.STATUS : Question.PAY);
    };
  }

  /** Whether a question that pays may be on its way at this moment. */
  static boolean onItsWay(List<Exchange> exchanges, Instant now) {
    return paid(exchanges) == Answer.SENT
        && exchanges.stream()
            .reduce((_, later) -> later)
            .filter(each -> each.at().plus(ON_ITS_WAY).isAfter(now))
            .isPresent();
  }

  /** Whether the biller may know of it. */
  static boolean heard(List<Exchange> exchanges) {
    return exchanges.stream().anyMatch(each -> each.question() == Question.PAY);
  }

  private static Answer paid(List<Exchange> exchanges) {
    return exchanges.stream()
        .filter(each -> each.question() != Question.CANCEL)
        .reduce((_, later) -> later)
        .map(Exchange::answer)
        .orElse(Answer.SENT);
  }

  /**
   * Of what was taken before, an answer should be there by now.
   *
   * @param takenAt of billers that are asked at once
   * @param billerDay of billers that bring files
   */
  record LateBefore(Instant takenAt, LocalDate billerDay) {}

  static LateBefore late(Instant now) {
    return new LateBefore(
        now.minus(SHOWN_AFTER), DayTurnRules.lateBefore(LocalDate.ofInstant(now, ZONE)));
  }

  /** Until the biller is asked again: 5 s at first, an hour in the end. */
  static Duration pause(int asked) {
    return PAUSES.get(Math.clamp(asked - 1L, 0, PAUSES.size() - 1));
  }

  /** Nguyễn Văn An becomes Nguyễn V. A. */
  static String masked(String name) {
    String[] words = name.strip().split("\\s+", -1);
    StringBuilder masked = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      masked.append(' ').appendCodePoint(words[i].codePointAt(0)).append('.');
    }
    return masked.length() <= SHOWN_LETTERS
        ? masked.toString()
        : masked.substring(0, SHOWN_LETTERS);
  }
}

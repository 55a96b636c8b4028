package vn.gandan.collection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillPayment.State;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Question;
import vn.gandan.collection.Exchange.Reply;
import vn.gandan.job.JobKind;

/**
 * Tells a biller that a bill was paid, and asks until it says yes or no. A payment that was given
 * back meanwhile is left to {@link CancellingBills}.
 */
@Component
class PayingBillers implements JobKind {
  static final String NAME = "collection.pay";

  private final BillerTelling telling;

  PayingBillers(BillerTelling telling) {
    this.telling = telling;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> run(UUID id) {
    Optional<Due> due =
        telling.decide(
            id,
            (payment, exchanges, _) -> {
              if (payment.state() != State.PENDING) {
                return Optional.empty();
              }
              Optional<Question> next = CollectionRules.next(exchanges);
              // Whoever dies between this and the answer finds that the biller may know.
              next.filter(question -> question == Question.PAY)
                  .ifPresent(question -> telling.note(id, question, Reply.of(Answer.SENT)));
              return next.map(question -> new Due(payment, question));
            });
    if (due.isEmpty()) {
      return Optional.empty();
    }
    Answer answer = telling.ask(due.get().payment(), due.get().question());
    return switch (answer) {
      case CONFIRMED, REFUSED -> Optional.empty();
      case SENT, UNKNOWN, NOT_KNOWN, CANCELLED, CANNOT ->
          telling.again(due.get().payment().asked() + 1);
    };
  }

  private record Due(BillPayment payment, Question question) {}
}

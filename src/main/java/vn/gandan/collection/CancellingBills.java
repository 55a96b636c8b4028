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

/** Tells a biller that a payment was given back, and asks until it says yes or no. */
@Component
class CancellingBills implements JobKind {
  static final String NAME = "collection.cancel";

  private final BillerTelling telling;

  CancellingBills(BillerTelling telling) {
    this.telling = telling;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<Instant> run(UUID id) {
    Step step =
        telling.decide(
            id,
            (payment, exchanges, now) -> {
              if (payment.state() != State.CANCELLING) {
                telling.closeIfDone(id);
                return new Step(payment, Do.NOTHING);
              }
              if (!CollectionRules.heard(exchanges)) {
                telling.note(id, Question.CANCEL, Reply.of(Answer.CANCELLED));
                telling.closeIfDone(id);
                return new Step(payment, Do.NOTHING);
              }
              // It would be overtaken by what it takes back.
              return new Step(payment, CollectionRules.onItsWay(exchanges, now) ? Do.WAIT : Do.ASK);
            });
    return switch (step.what()) {
      case NOTHING -> Optional.empty();
      case WAIT -> telling.again(1);
      case ASK ->
          switch (telling.ask(step.payment(), Question.CANCEL)) {
            case CANCELLED, CANNOT, NOT_KNOWN -> Optional.empty();
            case SENT, UNKNOWN, CONFIRMED, REFUSED -> telling.again(step.payment().asked() + 1);
          };
    };
  }

  private enum Do {
    NOTHING,
    WAIT,
    ASK
  }

  private record Step(BillPayment payment, Do what) {}
}

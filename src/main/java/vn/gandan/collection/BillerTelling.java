package vn.gandan.collection;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Question;
import vn.gandan.collection.Exchange.Reply;

/**
 * One question to a biller about a payment: noted, asked, noted. What is decided before and after
 * is decided under the payment's lock, which nobody holds while the biller thinks.
 */
@Component
class BillerTelling {
  private final PaymentJournal payments;
  private final ExchangeJournal exchanges;
  private final CollectionLocks locks;
  private final BillerTable billers;
  private final BillerLinks links;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  BillerTelling(
      PaymentJournal payments,
      ExchangeJournal exchanges,
      CollectionLocks locks,
      BillerTable billers,
      BillerLinks links,
      PlatformTransactionManager transactions,
      InstantSource clock) {
    this.payments = payments;
    this.exchanges = exchanges;
    this.locks = locks;
    this.billers = billers;
    this.links = links;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Decides under the payment's lock, and notes that a question leaves if one does. */
  <T> T decide(UUID payment, Decision<T> decision) {
    return transaction.execute(_ -> {
      locks.lock(payment);
      return decision.of(
          payments.find(payment).orElseThrow(), exchanges.of(payment), clock.instant());
    });
  }

  /** What is decided with what is known at that instant. */
  interface Decision<T> {
    T of(BillPayment payment, List<Exchange> exchanges, Instant now);
  }

  void note(UUID payment, Question question, Reply reply) {
    exchanges.add(payment, question, reply, clock.instant());
  }

  /** Asks, and notes what came back. */
  Answer ask(BillPayment payment, Question question) {
    BillerContract contract = billers.contract(payment.contract());
    BillerLink.Peer peer = links.peer(contract);
    Reply reply =
        switch (links.of(contract)) {
          case HttpBillerLink link ->
              switch (question) {
                case PAY -> link.pay(peer, payment);
                case STATUS -> link.status(peer, payment);
                case CANCEL -> link.cancel(peer, payment);
              };
          // What goes and comes as a file is noted by TellingByFile.
          case FileBillerLink _ -> Reply.unknown("is told by the file of the day");
        };
    transaction.executeWithoutResult(_ -> {
      locks.lock(payment.id());
      note(payment.id(), question, reply);
      if (question != Question.STATUS || reply.answer() == Answer.CONFIRMED) {
        closeIfDone(payment.id());
      }
    });
    return reply.answer();
  }

  void closeIfDone(UUID payment) {
    BillPayment now = payments.find(payment).orElseThrow();
    switch (now.state()) {
      case CONFIRMED, CANCELLED -> payments.close(payment);
      case NOT_CANCELLED -> {
        // Its difference may be being closed at this moment.
        locks.lock(now.biller());
        payments.endNotCancelled(now.biller(), now.billerDay());
      }
      case PENDING, REFUSED, CANCELLING -> {}
    }
  }

  /** When to ask again. */
  Optional<Instant> again(int asked) {
    return Optional.of(clock.instant().plus(CollectionRules.pause(asked)));
  }
}

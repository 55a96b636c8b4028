package vn.gandan.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillPayment.State;
import vn.gandan.collection.Exchange.Answer;
import vn.gandan.collection.Exchange.Question;
import vn.gandan.collection.Exchange.Reply;

/**
 * What of a day goes into the file for its biller, and what the biller's file answers. That a
 * payment goes is noted under its lock before the file is written, so what was given back before
 * never goes, and what goes stays in the file of that day however often it is written.
 */
@Component
class TellingByFile {
  private final DayJournal days;
  private final DayLineTable lines;
  private final PaymentJournal payments;
  private final BillerTelling telling;

  TellingByFile(
      DayJournal days, DayLineTable lines, PaymentJournal payments, BillerTelling telling) {
    this.days = days;
    this.lines = lines;
    this.payments = payments;
    this.telling = telling;
  }

  /** The files of a day that is over, the same each time: every bill of it stands in one. */
  List<List<DayLine>> files(UUID biller, LocalDate day) {
    for (DayLine line : lines.untold(biller, day)) {
      UUID payment = UUID.fromString(line.payment());
      telling.decide(
          payment,
          (now, exchanges, _) -> {
            if (now.state() == State.PENDING && !CollectionRules.heard(exchanges)) {
              telling.note(payment, Question.PAY, Reply.of(Answer.SENT));
            }
            return true;
          });
    }
    return DayFileRules.parts(lines.told(biller, day));
  }

  /** How many files of a day there are. */
  int count(UUID biller, LocalDate day) {
    return DayFileRules.files(lines.countTold(biller, day));
  }

  /** Whether nothing of a day waits for an answer. */
  boolean answered(UUID biller, LocalDate day) {
    return lines.untold(biller, day).isEmpty() && days.unanswered(biller, day, day) == 0;
  }

  /** How many lines of a file agree, and how many do not. */
  record Heard(int counted, int off) {}

  /** An answer counts once; later ones that say otherwise are counted and change nothing. */
  Heard heard(UUID biller, LocalDate day, List<AnswerFileRules.Line> answers) {
    int counted = 0;
    int off = 0;
    for (AnswerFileRules.Line line : answers) {
      Optional<BillPayment> ours =
          payments
              .find(line.payment())
              .filter(
                  payment -> payment.biller().equals(biller) && payment.billerDay().equals(day));
      if (ours.isPresent() && agrees(line)) {
        counted++;
      } else {
        off++;
      }
    }
    return new Heard(counted, off);
  }

  private boolean agrees(AnswerFileRules.Line line) {
    return telling.decide(
        line.payment(),
        (payment, exchanges, _) -> {
          Reply reply = line.about(payment.amount());
          if (payment.state() == State.PENDING && CollectionRules.heard(exchanges)) {
            // The same nonsense in the same file is noted once.
            if (reply.answer() != Answer.UNKNOWN || !payment.words().equals(reply.words())) {
              telling.note(line.payment(), Question.STATUS, reply);
            }
            telling.closeIfDone(line.payment());
            return reply.answer() != Answer.UNKNOWN;
          }
          return switch (payment.state()) {
            case CONFIRMED -> reply.answer() == Answer.CONFIRMED;
            case REFUSED, CANCELLED -> reply.answer() == Answer.REFUSED;
            case PENDING, CANCELLING, NOT_CANCELLED -> false;
          };
        });
  }
}

package vn.gandan.collection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.gandan.collection.BillerFile.Outcome;
import vn.gandan.collection.BillerFileTable.Came;

/** A day whose two files go and come by themselves: ours as it stands, and the biller's, once. */
@Component
class ComparingByFile {
  private final DayJournal days;
  private final DayLineTable lines;
  private final PaymentJournal payments;
  private final CollectionLocks locks;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  ComparingByFile(
      DayJournal days,
      DayLineTable lines,
      PaymentJournal payments,
      CollectionLocks locks,
      InstantSource clock,
      PlatformTransactionManager transactions) {
    this.days = days;
    this.lines = lines;
    this.payments = payments;
    this.locks = locks;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What stands of a day whose answers are all there. */
  List<DayLine> ours(UUID biller, LocalDate day) {
    return lines.lines(biller, day);
  }

  /** Whether somebody has brought the biller's file by hand, or it came before. */
  boolean compared(UUID biller, LocalDate day) {
    return days.matched(biller, day).isPresent();
  }

  /** Held against ours, unless the day was compared meanwhile; differences wait for people. */
  Came heard(UUID biller, LocalDate day, List<DayLine> theirs) {
    transaction.executeWithoutResult(_ -> {
      locks.lock(biller);
      if (!compared(biller, day)) {
        List<DayLine> ours = lines.lines(biller, day);
        days.addByFile(
            new CompareDay(UUID.randomUUID(), biller, day, theirs),
            ours,
            ComparisonRules.compare(ours, theirs),
            clock.instant());
        payments.endNotCancelled(biller, day);
      }
    });
    return new Came(Outcome.DONE, DayFileRules.files(theirs.size()), theirs.size(), 0);
  }
}

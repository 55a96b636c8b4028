package vn.gandan.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days of billers after they are over: files and comparisons. */
@Service
public class BillerDays {
  private final DayJournal days;

  BillerDays(DayJournal days) {
    this.days = days;
  }

  /** Days on which something was taken for a biller, latest first; at most 62. */
  @Transactional(readOnly = true)
  public List<BillerDay> days(UUID biller) {
    return days.days(biller);
  }

  /** The file of a day for the biller, as docs/collections.md describes it. */
  @Transactional(readOnly = true)
  public String file(UUID biller, LocalDate day) {
    return DayFileRules.write(days.lines(biller, day));
  }

  /**
   * What a biller's own file says.
   *
   * @throws vn.gandan.kernel.RefusedException naming the first line that is not as agreed
   */
  public List<DayLine> read(byte[] file) {
    return DayFileRules.read(file);
  }

  /** How many lines agreed when the day was compared; empty if it was not. */
  @Transactional(readOnly = true)
  public Optional<Integer> matched(UUID biller, LocalDate day) {
    return days.matched(biller, day);
  }

  /** Differences of some days, open ones first; at most 20,000. */
  @Transactional(readOnly = true)
  public List<BillDifference> differences(UUID biller, LocalDate from, LocalDate to) {
    return days.differences(biller, from, to);
  }

  @Transactional(readOnly = true)
  public Optional<BillDifference> difference(UUID difference) {
    return days.difference(difference);
  }
}

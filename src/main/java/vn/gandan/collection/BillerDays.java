package vn.gandan.collection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days of billers after they are over: files, comparisons, settlements. */
@Service
public class BillerDays {
  private final DayJournal days;
  private final BillSettlementJournal settlements;

  BillerDays(DayJournal days, BillSettlementJournal settlements) {
    this.days = days;
    this.settlements = settlements;
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

  /** What a biller would be owed for these days as things stand; its id means nothing. */
  @Transactional(readOnly = true)
  public BillSettlement owed(UUID biller, LocalDate from, LocalDate to) {
    BillSettlementRules.Sums sums =
        BillSettlementRules.of(days.paid(biller, from, to), days.differences(biller, from, to));
    return new BillSettlement(
        new UUID(0, 0),
        biller,
        from,
        to,
        sums.bills(),
        sums.amount(),
        sums.commission(),
        sums.putRight(),
        sums.due());
  }

  /** Latest first; at most 200. */
  @Transactional(readOnly = true)
  public List<BillSettlement> settlements(UUID biller) {
    return settlements.of(biller);
  }
}

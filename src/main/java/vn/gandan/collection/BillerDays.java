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
  private final BillerDayTable calendar;
  private final DayLineTable lines;

  BillerDays(DayJournal days, BillerDayTable calendar, DayLineTable lines) {
    this.days = days;
    this.calendar = calendar;
    this.lines = lines;
  }

  /** Days on which something was taken for a biller, latest first; at most 62. */
  @Transactional(readOnly = true)
  public List<BillerDay> days(UUID biller) {
    return calendar.days(biller);
  }

  /** One day, whether or not something was taken on it. */
  @Transactional(readOnly = true)
  public BillerDay day(UUID biller, LocalDate day) {
    return calendar.day(biller, day);
  }

  /** Days with bills that nobody held against the biller's file, oldest first; at most 62. */
  @Transactional(readOnly = true)
  public List<LocalDate> notCompared(UUID biller, LocalDate from, LocalDate to) {
    return calendar.notCompared(biller, from, to);
  }

  /**
   * A file of a day for the biller, as docs/collections.md describes it; empty if the day has no so
   * many.
   *
   * @param no from 1
   */
  @Transactional(readOnly = true)
  public Optional<String> file(UUID biller, LocalDate day, int no) {
    List<List<DayLine>> parts = DayFileRules.parts(lines.lines(biller, day));
    return no < 1 || no > parts.size()
        ? Optional.empty()
        : Optional.of(DayFileRules.write(parts.get(no - 1)));
  }

  /**
   * What a biller's own files of a day say, in whatever order they come.
   *
   * @throws vn.gandan.kernel.RefusedException naming the first line that is not as agreed, or if
   *     they are not the whole day
   */
  public List<DayLine> read(List<byte[]> files) {
    return DayFileRules.read(files);
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

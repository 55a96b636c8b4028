package vn.gandan.collection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.BillDifference;
import vn.gandan.collection.Biller;
import vn.gandan.collection.BillerDay;
import vn.gandan.collection.BillerFile;
import vn.gandan.collection.Surplus;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Mistakes;

/**
 * One day of a biller.
 *
 * @param ours what was taken; it is settled or not
 * @param matched how many lines agreed; null if the day was not compared
 * @param over whether the day can be compared
 * @param files of this day in the order in which they come, if the biller is told by files
 */
public record BillerDayPage(
    Biller biller,
    LocalDate day,
    BillerDay ours,
    @Nullable Integer matched,
    boolean over,
    List<BillerFile> files,
    List<Line> differences,
    boolean mayWrite,
    Filled filled,
    Mistakes mistakes) {

  /**
   * @param by who closed it; empty while nobody has
   * @param surplus what of it is the customer's; null if nothing is, or the day is not settled
   */
  public record Line(BillDifference difference, String by, @Nullable Surplus surplus) {
    public @Nullable Vnd customers() {
      return surplus == null ? null : new Vnd(surplus.amount());
    }

    public boolean given() {
      return surplus != null && surplus.given();
    }

    public @Nullable Vnd ours() {
      Long ours = difference.ours();
      return ours == null ? null : new Vnd(ours);
    }

    public @Nullable Vnd theirs() {
      Long theirs = difference.theirs();
      return theirs == null ? null : new Vnd(theirs);
    }
  }

  /** Once the day is settled, no figure of the biller's moves money. */
  public List<BillDifference.Counts> counts() {
    return ours.settled()
        ? List.of(BillDifference.Counts.OURS)
        : List.of(BillDifference.Counts.values());
  }

  static String path(UUID biller, LocalDate day) {
    return "/don-vi-nho-thu/" + biller + "/ngay/" + day;
  }

  public String path() {
    return path(biller.billerId(), day);
  }
}

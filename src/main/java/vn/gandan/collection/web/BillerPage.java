package vn.gandan.collection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.Biller;
import vn.gandan.collection.BillerContract;
import vn.gandan.collection.BillerFile;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * One biller with its contracts, and the form for the next one.
 *
 * @param files of its days, if it is told by files
 */
public record BillerPage(
    Biller biller,
    List<Line> contracts,
    List<Choice> settled,
    List<Choice> links,
    List<BillerFile> files,
    LocalDate today,
    boolean mayWrite,
    Filled filled,
    Mistakes mistakes) {

  /** A contract, and whether it counts on the day of reading. */
  public record Line(BillerContract contract, boolean inForce) {

    public Vnd fee() {
      return new Vnd(contract.commission().feeDong());
    }

    /** Per cent with two places, as people write it. */
    public String rate() {
      int points = contract.commission().ratePoints();
      return points / 100 + "," + (points % 100 < 10 ? "0" : "") + points % 100 + " %";
    }

    public boolean byRate() {
      return contract.commission().ratePoints() > 0;
    }

    public Vnd least() {
      return new Vnd(contract.commission().leastDong());
    }

    public @Nullable Vnd most() {
      Long most = contract.commission().mostDong();
      return most == null ? null : new Vnd(most);
    }
  }

  public String path() {
    return "/don-vi-nho-thu/" + biller.billerId();
  }
}

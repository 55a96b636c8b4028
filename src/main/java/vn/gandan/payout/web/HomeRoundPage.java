package vn.gandan.payout.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.Due;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Vnd;
import vn.gandan.payout.Payouts;
import vn.gandan.payout.RecordUnpaid;
import vn.gandan.ui.Mistakes;

/**
 * A courier's round of payments at home.
 *
 * @param open whether the courier has an open cash bag
 * @param bag what should be in it by the book; null without a bag
 */
public record HomeRoundPage(
    boolean open,
    @Nullable Vnd bag,
    List<Stop> carried,
    Payouts.AtHome waiting,
    Filled filled,
    Mistakes mistakes) {

  static final String PATH = "/chi-tra-tai-nha";

  /**
   * @param last why it was not paid when it was last tried; null if it was not tried
   */
  public record Stop(Due due, RecordUnpaid.@Nullable Reason last) {}

  public Vnd owed() {
    return new Vnd(carried.stream().mapToLong(stop -> stop.due().duty().total().dong()).sum());
  }
}

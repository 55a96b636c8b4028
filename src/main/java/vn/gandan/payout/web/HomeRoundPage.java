package vn.gandan.payout.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.handover.Filled;
import vn.gandan.kernel.Vnd;
import vn.gandan.payout.RecordUnpaid;
import vn.gandan.ui.Mistakes;

/**
 * A courier's round of payments at home.
 *
 * @param open whether the courier has an open cash bag
 * @param bag what should be in it by the book; null without a bag
 * @param after the last of the page before; null on the first
 */
public record HomeRoundPage(
    boolean open,
    @Nullable Vnd bag,
    List<Stop> carried,
    Dues.Page waiting,
    @Nullable UUID after,
    Filled filled,
    Mistakes mistakes) {

  static final String PATH = "/chi-tra-tai-nha";

  /**
   * @param last why it was not paid when it was last tried; null if it was not tried
   */
  public record Stop(Due due, RecordUnpaid.@Nullable Reason last) {}

  /** Where a page of what waits begins. */
  static String path(@Nullable UUID after) {
    return after == null ? PATH : PATH + "?sau=" + after;
  }

  public String path() {
    return path(after);
  }

  public Vnd owed() {
    return new Vnd(carried.stream().mapToLong(stop -> stop.due().duty().total().dong()).sum());
  }
}

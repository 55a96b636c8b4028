package vn.gandan.collection.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.collection.BillSettlement;
import vn.gandan.collection.Biller;
import vn.gandan.collection.BillerDay;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Mistakes;

/**
 * Days of a biller and what was settled.
 *
 * @param owed for the days that were asked for; null if none were
 * @param notCompared days of those that were asked for that must be compared first
 * @param last the last day that is over
 */
public record BillSettlementPage(
    Biller biller,
    List<BillerDay> days,
    List<BillSettlement> settlements,
    @Nullable BillSettlement owed,
    List<LocalDate> notCompared,
    LocalDate last,
    boolean mayWrite,
    Filled filled,
    Mistakes mistakes) {

  public String day(LocalDate day) {
    return BillerDayPage.path(biller.billerId(), day);
  }

  public String path() {
    return "/don-vi-nho-thu/" + biller.billerId() + "/quyet-toan";
  }
}

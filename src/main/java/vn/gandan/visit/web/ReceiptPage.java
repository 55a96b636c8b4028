package vn.gandan.visit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.till.Reversal;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.CounterService;
import vn.gandan.visit.VisitReceipt;

/**
 * One receipt as the counter sees it.
 *
 * @param standings what became of its lines, by line
 * @param asked the last request to take it back; null if nobody asked
 * @param printed whether there is an original on paper
 * @param mayAsk whether this person can ask here now
 * @param tooMuchCash whether the reader's till is above what it should hold
 * @param operation of the form that asks
 * @param words as typed there
 */
public record ReceiptPage(
    VisitReceipt receipt,
    Map<Integer, CounterService.Standing> standings,
    String office,
    String desk,
    String clerk,
    @Nullable Reversal asked,
    boolean printed,
    boolean mayAsk,
    boolean tooMuchCash,
    UUID operation,
    String words,
    Mistakes mistakes) {

  public ReceiptPage {
    standings = Map.copyOf(standings);
  }

  /** The receipts of a shift, latest first. */
  public record Listed(
      @Nullable String desk, List<VisitReceipt> receipts, int limited, @Nullable String closed) {}

  public String path() {
    return "/quay/bien-nhan/" + receipt.id();
  }

  public String publicPath() {
    return "/bien-lai/" + receipt.token();
  }
}

package vn.gandan.cashdesk.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.ledger.BookGap;
import vn.gandan.ledger.Recounted;

/**
 * How the books of the province were added up again.
 *
 * @param latest the newest first
 * @param evenSince null if the last one found a difference, or there was none
 * @param gaps of the last one
 */
public record RecountsPage(List<Recounted> latest, @Nullable Instant evenSince, List<Gap> gaps) {

  /**
   * @param office by name
   */
  public record Gap(String office, BookGap gap) {}
}

package vn.gandan.clearing.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.CameBack;
import vn.gandan.clearing.Reclaimed;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Mistakes;

/**
 * One payment that was asked back, what came of it, and cash that is brought now.
 *
 * @param name of who was paid, as the payer wrote it
 * @param closed why no money can be taken now; null if it can
 */
public record CashRecoveryPage(
    Round round,
    String commune,
    String name,
    Reclaimed reclaimed,
    List<Came> came,
    @Nullable String closed,
    Filled form,
    Mistakes mistakes) {

  /**
   * @param receipt of cash at a counter of one's own office; null for all else
   */
  public record Came(CameBack money, String office, @Nullable UUID receipt) {}

  public String path() {
    return path(reclaimed.entitlementId());
  }

  static String path(UUID entitlement) {
    return RecoveriesPage.HERE + "/" + entitlement;
  }

  public boolean open() {
    return reclaimed.open().dong() > 0;
  }
}

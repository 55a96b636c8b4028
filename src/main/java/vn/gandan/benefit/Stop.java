package vn.gandan.benefit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Role;

/**
 * That a duty must not be paid, and whether somebody lifted it since (lần dừng chi).
 *
 * @param seq from 1 for each duty
 * @param by the account that stopped it, or told what stopped it
 * @param byEvent it follows from what a commune told of the person
 * @param lifted null while it holds
 */
public record Stop(
    UUID entitlementId,
    int seq,
    StopDuty.Reason reason,
    String words,
    UUID by,
    Role role,
    boolean byEvent,
    Instant at,
    @Nullable Lifted lifted) {

  /**
   * @param paper by which it was found to be a mistake
   */
  public record Lifted(String paper, String words, Role role, Instant at) {
    @Override
    public String toString() {
      return "lifted " + at;
    }
  }

  /** What was written may name people. */
  @Override
  public String toString() {
    return "stop " + entitlementId + "/" + seq;
  }
}

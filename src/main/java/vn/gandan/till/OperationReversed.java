package vn.gandan.till;

import java.util.UUID;
import vn.gandan.operation.Performance;

/**
 * Told when an operation's entries are taken back. A module brings one as a bean where its own acts
 * must know of it: a bill is unpaid again, an entitlement is back in its hand.
 */
public interface OperationReversed {

  /**
   * Asked before anybody may ask that an operation be taken back.
   *
   * @throws vn.gandan.kernel.RefusedException if it is too late already; then nobody is asked
   */
  default void asked(UUID operation) {}

  /**
   * @param performance of the second person who granted it
   * @param operation that was taken back
   * @throws vn.gandan.kernel.RefusedException if it cannot be any more; then nothing is
   */
  void reversed(Performance performance, UUID operation);
}

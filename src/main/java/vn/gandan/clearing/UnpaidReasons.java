package vn.gandan.clearing;

import java.util.Map;
import java.util.UUID;

/**
 * Lý do chưa chi đã ghi: what whoever tried to pay has written down. A module that pays brings it
 * as a bean; of duties that no bean names, nobody came.
 */
public interface UnpaidReasons {

  /** Of the round's duties that are unpaid, by duty: the reason that was written down last. */
  Map<UUID, UnpaidReason> of(UUID round);
}

package vn.gandan.operation;

import java.util.Optional;
import java.util.UUID;
import vn.gandan.kernel.Actor;

/**
 * Bàn đang giữ: the desk at which somebody has something in hand, as a till, and so sits. Told by
 * the module that gave it into their hand; pages take it when the session has chosen no other.
 */
public interface DeskInUse {
  /** Of the own office; empty if they hold nothing at a desk. */
  Optional<UUID> of(Actor actor);
}

package vn.gandan.payout;

import java.util.UUID;

/** In whose name somebody takes money (tư cách nhận). */
public sealed interface Capacity {

  /** The receiver. */
  record Self() implements Capacity {}

  /** Whom the payer's list names. */
  record ListedProxy() implements Capacity {}

  /** By a power that was handed in here. */
  record ByPower(UUID power) implements Capacity {}

  /** As it stands in the journal. */
  default String stored() {
    return switch (this) {
      case Self _ -> "SELF";
      case ListedProxy _ -> "LISTED_PROXY";
      case ByPower _ -> "PROXY";
    };
  }

  default boolean proxy() {
    return switch (this) {
      case Self _ -> false;
      case ListedProxy _, ByPower _ -> true;
    };
  }
}

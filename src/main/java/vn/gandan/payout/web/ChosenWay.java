package vn.gandan.payout.web;

import java.util.Optional;
import java.util.UUID;

/**
 * How somebody is to be paid, as one choice of the page tells it.
 *
 * @param duty the one whose transfer failed, or any of the programme
 * @param to the account or the pay point
 */
record ChosenWay(UUID duty, Kind kind, UUID to) {

  enum Kind {
    /** To an account, from the next round on. */
    ACCOUNT,
    /** In cash, from the next round on. */
    CASH,
    /** This duty alone, in cash. */
    BACK
  }

  String value() {
    return duty + ":" + kind + ":" + to;
  }

  static Optional<ChosenWay> of(String value) {
    String[] parts = value.split(":", 3);
    try {
      return parts.length == 3
          ? Optional.of(
              new ChosenWay(
                  UUID.fromString(parts[0]), Kind.valueOf(parts[1]), UUID.fromString(parts[2])))
          : Optional.empty();
    } catch (IllegalArgumentException notOfThePage) {
      return Optional.empty();
    }
  }
}

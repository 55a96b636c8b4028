package vn.gandan.benefit;

import java.util.Locale;
import java.util.UUID;

/** In whose hand a duty to pay is (người giữ khoản phải chi). */
public sealed interface DutyHolder {

  UUID id();

  /** As it stands in the journal. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Whether it is in nobody's hand any more. */
  default boolean ended() {
    return switch (this) {
      case Point _, Shift _, Account _ -> false;
      case Payer _, Person _ -> true;
    };
  }

  static DutyHolder of(String kind, UUID id) {
    return switch (kind) {
      case "point" -> new Point(id);
      case "shift" -> new Shift(id);
      case "account" -> new Account(id);
      case "payer" -> new Payer(id);
      case "person" -> new Person(id);
      default -> throw new IllegalArgumentException("nobody of the kind " + kind);
    };
  }

  /** A pay point, which hands it to whoever pays there. */
  record Point(UUID id) implements DutyHolder {}

  /** A till or a courier on a shift, who may pay it. */
  record Shift(UUID id) implements DutyHolder {}

  /** An order of transfers, by the round that it pays. */
  record Account(UUID id) implements DutyHolder {}

  /** Given back to the payer, by the agency. */
  record Payer(UUID id) implements DutyHolder {}

  /** Paid: the person who took it, the receiver or the proxy. */
  record Person(UUID id) implements DutyHolder {}
}

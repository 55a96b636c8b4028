package vn.gandan.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gandan.kernel.Source;

/** Decides about hands; reads no clock, touches no table. */
@Source({
  "own rule: the giver of each link is the taker of the link before",
  "TT 03/2025/TT-VPCP, mẫu 06: giao và nhận, giờ, ngày, ký"
})
final class HandoverRules {
  /** A letter in a bag in a sack in a vehicle: deeper is a mistake. */
  static final int DEEPEST = 4;

  private HandoverRules() {}

  /** Whether this hand may give the thing away now. */
  static Optional<CustodyRefusal> mayGive(Holding held, Holder giver) {
    ThingCode code = held.thing().code();
    if (!held.holder().same(giver)) {
      return Optional.of(new CustodyRefusal.NotTheHolder(code));
    }
    UUID offer = held.openOffer();
    if (offer != null) {
      return Optional.of(new CustodyRefusal.AlreadyOffered(code, offer));
    }
    return Optional.empty();
  }

  /** A link counts from when it happened, but never from before the link that it follows. */
  static Instant effective(Instant previous, Instant happened) {
    return previous.isAfter(happened) ? previous : happened;
  }

  /** The things scanned more than once, in the order of the scans. */
  static List<ThingCode> scannedTwice(List<ThingCode> scanned) {
    Set<ThingCode> seen = new HashSet<>();
    Set<ThingCode> twice = new LinkedHashSet<>();
    for (ThingCode code : scanned) {
      if (!seen.add(code)) {
        twice.add(code);
      }
    }
    return List.copyOf(twice);
  }

  /** What was expected against what was counted. */
  static Count count(List<ThingCode> expected, List<ThingCode> counted) {
    List<ThingCode> agreed = new ArrayList<>();
    List<ThingCode> missing = new ArrayList<>();
    for (ThingCode code : expected) {
      (counted.contains(code) ? agreed : missing).add(code);
    }
    List<ThingCode> extra = counted.stream().filter(code -> !expected.contains(code)).toList();
    return new Count(agreed, missing, extra);
  }

  /** How each kind of discrepancy may end. */
  static boolean mayEnd(Discrepancy.Kind kind, Discrepancy.Outcome outcome) {
    return switch (kind) {
      case MISSING -> outcome == Discrepancy.Outcome.FOUND || outcome == Discrepancy.Outcome.LOST;
      case EXTRA ->
          outcome == Discrepancy.Outcome.TAKEN_OVER || outcome == Discrepancy.Outcome.EXPLAINED;
      case SEAL -> outcome == Discrepancy.Outcome.EXPLAINED;
    };
  }

  /**
   * @param agreed expected and counted
   * @param missing expected, not counted
   * @param extra counted, not expected
   */
  record Count(List<ThingCode> agreed, List<ThingCode> missing, List<ThingCode> extra) {}
}

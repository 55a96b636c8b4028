package vn.gandan.handover.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.custody.Discrepancy;
import vn.gandan.ui.Tone;

/**
 * A difference in a list.
 *
 * @param kind for the texts {@code custody.discrepancy.…}
 * @param thing its code
 * @param outcome null while it is open; for the texts {@code custody.outcome.…}
 */
public record DifferenceLine(
    UUID id,
    String kind,
    String thing,
    String thingKind,
    String foundBy,
    String other,
    Instant openedAt,
    @Nullable String outcome) {

  static DifferenceLine of(Discrepancy it, vn.gandan.handover.Hands hands) {
    Discrepancy.Closing closing = it.closing();
    return new DifferenceLine(
        it.id(),
        it.kind().code(),
        it.thing().code().value(),
        it.thing().kind().code(),
        hands.unitName(it.foundByUnit()),
        hands.unitName(it.otherUnit()),
        it.openedAt(),
        closing == null ? null : closing.outcome().code());
  }

  /** Colour of its tag; the word carries the meaning. */
  public Tone tone() {
    if (outcome != null) {
      return Tone.QUIET;
    }
    return kind.equals("extra") ? Tone.CARE : Tone.BAD;
  }
}

package vn.gandan.custody;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody or some place that answers for a thing; exactly one at any instant. */
public sealed interface Holder {

  UUID id();

  /** The office or agency that answers, if it is one. */
  @Nullable UUID unit();

  /** How the kind is written in the journal. */
  default String kind() {
    return switch (this) {
      case AtDesk _ -> "desk";
      case InBag _ -> "bag";
      case WithPerson _ -> "person";
      case OfUnit _ -> "unit";
      case Missing _ -> "missing";
    };
  }

  /** The same hand, whatever else is known of it. */
  default boolean same(Holder other) {
    return kind().equals(other.kind()) && id().equals(other.id());
  }

  /** A counter, an agency's desk, a shelf, a vault, a courier's device. */
  record AtDesk(UUID id, UUID unit) implements Holder {}

  /** Inside another thing. */
  record InBag(UUID id) implements Holder {
    @Override
    public @Nullable UUID unit() {
      return null;
    }
  }

  /** Somebody outside: the citizen who hands in or collects. */
  record WithPerson(UUID id) implements Holder {
    @Override
    public @Nullable UUID unit() {
      return null;
    }
  }

  /** The office or agency in which a thing comes to be; it gives, it never takes. */
  record OfUnit(UUID id) implements Holder {
    @Override
    public UUID unit() {
      return id;
    }
  }

  /**
   * Not found when it was counted.
   *
   * @param id of the discrepancy that a person must close
   * @param unit where it was found missing
   */
  record Missing(UUID id, UUID unit) implements Holder {}

  static Holder of(String kind, UUID id, @Nullable UUID unit) {
    return switch (kind) {
      case "desk" -> new AtDesk(id, known(unit, kind));
      case "bag" -> new InBag(id);
      case "person" -> new WithPerson(id);
      case "unit" -> new OfUnit(id);
      case "missing" -> new Missing(id, known(unit, kind));
      default -> throw new IllegalStateException("no such kind of holder: " + kind);
    };
  }

  private static UUID known(@Nullable UUID unit, String kind) {
    if (unit == null) {
      throw new IllegalStateException("a holder of kind " + kind + " has a unit");
    }
    return unit;
  }
}

package vn.gandan.custody.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.custody.Holder;

/**
 * A hand.
 *
 * @param kind desk, bag, person, unit or missing
 * @param unit the office or agency that answers; null for a bag and for a person
 */
public record HandBody(String kind, UUID id, @Nullable UUID unit) {

  static HandBody of(Holder holder) {
    return new HandBody(holder.kind(), holder.id(), holder.unit());
  }
}

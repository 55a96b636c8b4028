package vn.gandan.insight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;

/**
 * Whose day is shown.
 *
 * @param office null for the whole province
 */
public record Scope(@Nullable UUID office) {

  /**
   * A director sees the own office, whatever was asked for; the province's own accounts see all or
   * the one that they chose.
   */
  public static Scope of(Actor actor, @Nullable UUID asked) {
    return actor.role() == Role.DIRECTOR ? ofDirector(actor) : new Scope(asked);
  }

  private static Scope ofDirector(Actor actor) {
    UUID own = actor.unitId();
    if (own == null) {
      throw new IllegalStateException("a director without an office");
    }
    return new Scope(own);
  }

  boolean covers(@Nullable UUID unit) {
    return unit != null && (office == null || office.equals(unit));
  }
}

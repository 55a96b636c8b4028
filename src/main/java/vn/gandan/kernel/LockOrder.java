package vn.gandan.kernel;

import java.util.Comparator;
import java.util.UUID;

/**
 * In which order whoever locks several things takes them: as PostgreSQL orders their ids, which is
 * not as {@link UUID#compareTo} does. Two orders would let two people wait for each other.
 */
public final class LockOrder {
  public static final Comparator<UUID> BY_ID = Comparator.comparing(UUID::toString);

  private LockOrder() {}
}

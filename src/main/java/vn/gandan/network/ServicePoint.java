package vn.gandan.network;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service point (điểm phục vụ) as it is on one day.
 *
 * @param code printed on its sign and in lists
 * @param officeId the commune post office that runs it
 * @param communeCode where it stands
 * @param expansionWave wave of the programme that opened a culture post office; null outside it
 */
public record ServicePoint(
    UUID pointId,
    String code,
    UUID officeId,
    String communeCode,
    Level level,
    String name,
    String address,
    GeoPoint place,
    @Nullable Integer expansionWave,
    Set<Service> services,
    List<Hours> hours) {

  /** Cấp của điểm phục vụ. */
  public enum Level {
    ONE("1"),
    TWO("2"),
    THREE("3"),
    /** Điểm Bưu điện - Văn hóa xã, the fourth level of service. */
    CULTURE("4"),
    /** The post's desk in the commune's public administration centre. */
    CENTRE("CENTRE");

    private final String stored;

    Level(String stored) {
      this.stored = stored;
    }

    String stored() {
      return stored;
    }

    static Level of(String stored) {
      for (Level level : values()) {
        if (level.stored.equals(stored)) {
          return level;
        }
      }
      throw new IllegalArgumentException("no level of service point: " + stored);
    }
  }

  /** What a point may do for people. */
  public enum Service {
    /** Receives and returns dossiers of administrative procedures. */
    DOSSIER,
    /** Shows people how to use the national portal. */
    PORTAL_GUIDANCE,
    MAIL,
    PAYOUT,
    COLLECTION,
    PRESS,
    MARKET
  }

  /**
   * A stretch of opening.
   *
   * @param closes no longer open at that minute
   */
  public record Hours(DayOfWeek day, LocalTime opens, LocalTime closes) {}

  public ServicePoint {
    services = Set.copyOf(services);
    hours = List.copyOf(hours);
  }
}

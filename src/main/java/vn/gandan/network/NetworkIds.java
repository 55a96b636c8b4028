package vn.gandan.network;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids made from the codes that people know, so that a file loaded twice or in two places names the
 * same things alike.
 */
public final class NetworkIds {
  private NetworkIds() {}

  /** The first office of a commune. */
  public static UUID office(String communeCode) {
    return idOf("office", communeCode);
  }

  public static UUID point(String pointCode) {
    return idOf("point", pointCode);
  }

  public static UUID staff(String staffCode) {
    return idOf("staff", staffCode);
  }

  public static UUID agency(String agencyCode) {
    return idOf("agency", agencyCode);
  }

  /**
   * A desk of an office or an agency.
   *
   * @param unitCode commune code of the office, or code of the agency
   * @param sign what tells it from the unit's other desks, {@code "quay-1"}
   */
  public static UUID desk(String unitCode, String sign) {
    return idOf("desk", unitCode + ":" + sign);
  }

  static UUID appointment(String communeCode, String startsOn) {
    return idOf("appointment", communeCode + ":" + startsOn);
  }

  static UUID post(String staffCode, String startsOn) {
    return idOf("post", staffCode + ":" + startsOn);
  }

  private static UUID idOf(String kind, String code) {
    return UUID.nameUUIDFromBytes(("gandan:" + kind + ":" + code).getBytes(StandardCharsets.UTF_8));
  }
}

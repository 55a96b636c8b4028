package vn.gandan.network;

/**
 * A point on the map, in millionths of a degree, so that nothing is ever rounded twice.
 *
 * @param latMicro north
 * @param lonMicro east
 */
public record GeoPoint(long latMicro, long lonMicro) {
  static final long SOUTHERNMOST = 6_000_000;
  static final long NORTHERNMOST = 24_000_000;
  static final long WESTERNMOST = 102_000_000;
  static final long EASTERNMOST = 118_000_000;
  private static final double EARTH_METRES = 6_371_000;
  private static final double MICRO = 1e6;

  public GeoPoint {
    if (latMicro < SOUTHERNMOST
        || latMicro > NORTHERNMOST
        || lonMicro < WESTERNMOST
        || lonMicro > EASTERNMOST) {
      throw new IllegalArgumentException("not in Vietnam: " + latMicro + ", " + lonMicro);
    }
  }

  /** Great-circle distance in metres; within a province good to a few metres. */
  public long metresTo(GeoPoint other) {
    double lat1 = Math.toRadians(latMicro / MICRO);
    double lat2 = Math.toRadians(other.latMicro / MICRO);
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians((other.lonMicro - lonMicro) / MICRO);
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(h)));
  }
}

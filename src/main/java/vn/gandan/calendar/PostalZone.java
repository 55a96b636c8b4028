package vn.gandan.calendar;

/** How far a point lies from the agencies, as the postal leg counts it. */
public enum PostalZone {
  /** Nội thị: the same urban area. */
  INNER,
  /** Ngoại thị, huyện cũ. */
  OUTER,
  /** Hải đảo, vùng sâu. */
  REMOTE
}

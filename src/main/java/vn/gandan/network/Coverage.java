package vn.gandan.network;

import java.util.Map;

/**
 * How well a province is served on one day; each total is the sum of its parts.
 *
 * @param pointsByLevel open points, commune centres included
 * @param guidancePoints open points that guide people on the national portal
 * @param centresStaffed commune centres with at least one person whose post it is
 * @param staffByPost people with a post, by its kind
 * @param unassigned employed people without a post: shown, never hidden
 */
public record Coverage(
    long offices,
    long officesWithoutDirector,
    Map<ServicePoint.Level, Long> pointsByLevel,
    long guidancePoints,
    long centresStaffed,
    Map<PostKind, Long> staffByPost,
    long unassigned) {

  /** Where a person works. */
  public enum PostKind {
    CENTRE,
    ADJACENT_POINT,
    POINT
  }

  /** Of whom a number of staff is. */
  public enum Group {
    ALL,
    CENTRE,
    ADJACENT_POINT,
    POINT,
    UNASSIGNED
  }

  public Coverage {
    pointsByLevel = Map.copyOf(pointsByLevel);
    staffByPost = Map.copyOf(staffByPost);
  }

  /** How many people are of this group. */
  public long staff(Group group) {
    return switch (group) {
      case ALL -> staff();
      case UNASSIGNED -> unassigned;
      case CENTRE -> staffByPost.getOrDefault(PostKind.CENTRE, 0L);
      case ADJACENT_POINT -> staffByPost.getOrDefault(PostKind.ADJACENT_POINT, 0L);
      case POINT -> staffByPost.getOrDefault(PostKind.POINT, 0L);
    };
  }

  /** Everybody employed on that day. */
  public long staff() {
    return staffByPost.values().stream().mapToLong(Long::longValue).sum() + unassigned;
  }

  /** Points of the post itself: levels 1 to 4, without the desks in commune centres. */
  public long points() {
    return pointsByLevel.entrySet().stream()
        .filter(entry -> entry.getKey() != ServicePoint.Level.CENTRE)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Desks in commune centres. */
  public long centres() {
    return pointsByLevel.getOrDefault(ServicePoint.Level.CENTRE, 0L);
  }
}

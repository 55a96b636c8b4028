package vn.gandan.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a post office is.
 *
 * @param asked what was typed; null otherwise
 * @param heading of the list of communes; null without one
 * @param communes to choose from
 * @param office the commune post office, once one commune is meant
 */
public record PointsPage(
    @Nullable String asked,
    @Nullable String heading,
    List<Link> communes,
    List<Link> provinces,
    @Nullable OfficeCard office,
    @Nullable String phone) {

  public PointsPage {
    communes = List.copyOf(communes);
    provinces = List.copyOf(provinces);
  }

  public record Link(String href, String text, String detail) {}

  /**
   * The office of a commune with its service points.
   *
   * @param agencyHref the commune's own list of what it accepts by post; null if it has no code
   */
  public record OfficeCard(
      String commune, @Nullable String name, List<Point> points, @Nullable String agencyHref) {}

  /**
   * One service point.
   *
   * @param dossiers receives and returns dossiers
   */
  public record Point(
      String name,
      String level,
      String address,
      List<String> hours,
      List<String> services,
      boolean dossiers) {}
}

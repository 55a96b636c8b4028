package vn.gandan.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agencies whose lists can be read.
 *
 * @param provinces that are served here
 * @param province whose agencies are shown; null before one is chosen
 */
public record PostListsPage(
    List<Link> provinces, @Nullable String province, List<Link> agencies, @Nullable String phone) {

  public PostListsPage {
    provinces = List.copyOf(provinces);
    agencies = List.copyOf(agencies);
  }

  public record Link(String href, String text) {}
}

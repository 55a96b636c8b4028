package vn.gandan.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of the public's side.
 *
 * @param provinces that are served here, by full name
 */
public record HomePage(List<String> provinces, @Nullable String phone) {
  public HomePage {
    provinces = List.copyOf(provinces);
  }
}

package vn.gandan.ui;

import java.util.Set;
import vn.gandan.kernel.Role;

/**
 * One place in the navigation of the header. A module offers its own as beans.
 *
 * @param order smaller stands further to the left
 * @param path where it leads, such as {@code /quay}; it is current on every page below that path
 * @param key of its text
 * @param roles who sees it; {@link Role#ANONYMOUS} for visitors who are not signed in
 */
public record NavigationEntry(int order, String path, String key, Set<Role> roles) {
  public NavigationEntry {
    if (!path.startsWith("/") || roles.isEmpty()) {
      throw new IllegalArgumentException("not a place in the navigation: " + path);
    }
    roles = Set.copyOf(roles);
  }

  public NavigationEntry(int order, String path, String key, Role first, Role... more) {
    this(order, path, key, java.util.EnumSet.of(first, more));
  }

  boolean leadsTo(String current) {
    return current.equals(path) || (!path.equals("/") && current.startsWith(path + "/"));
  }
}

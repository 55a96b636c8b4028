package vn.gandan.ui;

import java.util.EnumSet;
import java.util.Set;
import vn.gandan.kernel.Role;

/**
 * One place in the navigation of the header. A module offers its own as beans.
 *
 * @param order smaller stands further to the left
 * @param path where it leads, such as {@code /quay}; it is current on every page below that path
 * @param also other paths below which it is current, as its pages stand there too
 * @param key of its text
 * @param roles who sees it; {@link Role#ANONYMOUS} for visitors who are not signed in
 */
public record NavigationEntry(
    int order, String path, Set<String> also, String key, Set<Role> roles) {
  public NavigationEntry {
    if (!path.startsWith("/") || roles.isEmpty()) {
      throw new IllegalArgumentException("not a place in the navigation: " + path);
    }
    also = Set.copyOf(also);
    roles = Set.copyOf(roles);
  }

  public NavigationEntry(int order, String path, String key, Role first, Role... more) {
    this(order, path, Set.of(), key, EnumSet.of(first, more));
  }

  /** The same place, current below another path too. */
  public NavigationEntry alsoAt(String other) {
    return new NavigationEntry(order, path, Set.of(other), key, roles);
  }

  boolean leadsTo(String current) {
    return below(path, current) || also.stream().anyMatch(other -> below(other, current));
  }

  private static boolean below(String path, String current) {
    return current.equals(path) || (!path.equals("/") && current.startsWith(path + "/"));
  }
}

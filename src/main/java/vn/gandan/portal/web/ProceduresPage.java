package vn.gandan.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.catalogue.Catalogue;

/**
 * A search, a group, or all groups of procedures.
 *
 * @param asked what was typed; null while groups are browsed
 * @param group whose procedures are shown; null otherwise
 */
public record ProceduresPage(
    @Nullable String asked,
    @Nullable String group,
    List<Line> found,
    List<Catalogue.Group> groups,
    @Nullable String phone) {

  public ProceduresPage {
    found = List.copyOf(found);
    groups = List.copyOf(groups);
  }

  /** A procedure with its time in words. */
  public record Line(String code, String name, String group, String limit) {}
}

package vn.gandan.agency.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.catalogue.PostList;
import vn.gandan.ui.Mistakes;

/**
 * What an agency takes by post and what it does not.
 *
 * @param typed what was searched
 * @param found procedures to decide on
 * @param chosen the one that is being decided; null while none is
 */
public record PostListPage(
    String agency,
    PostList list,
    String typed,
    List<Line> found,
    @Nullable Line chosen,
    UUID operation,
    @Nullable String accepted,
    @Nullable String decision,
    @Nullable String from,
    Mistakes mistakes) {

  /**
   * A procedure of the catalogue.
   *
   * @param accepted null if the agency has said nothing of it
   */
  public record Line(String code, String name, @Nullable Boolean accepted) {}

  /** As a field of a day wants it. */
  static String day(LocalDate day) {
    return day.toString();
  }
}

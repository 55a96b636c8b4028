package vn.gandan.agency.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.catalogue.PostList;
import vn.gandan.catalogue.PostListChange;
import vn.gandan.ui.Mistakes;

/**
 * What an agency takes by post and what it does not.
 *
 * @param code of the agency that the provincial post office chose; null for an officer's own
 * @param changes newest first, a page of them
 * @param page which page of the changes, from 1
 * @param more whether there is a further one
 * @param typed what was searched
 * @param found procedures to decide on
 * @param chosen the one that is being decided; null while none is
 */
public record PostListPage(
    String agency,
    @Nullable String code,
    PostList list,
    List<PostListChange> changes,
    int page,
    boolean more,
    String typed,
    List<Line> found,
    @Nullable Line chosen,
    Filled filled,
    Mistakes mistakes) {

  static final String HERE = "/co-quan/buu-chinh";

  /**
   * A procedure of the catalogue.
   *
   * @param accepted null if the agency has said nothing of it
   */
  public record Line(String code, String name, @Nullable Boolean accepted) {}

  /** What was filled in, as it was typed. */
  public record Filled(
      UUID operation,
      @Nullable String accepted,
      @Nullable String decision,
      @Nullable String decidedOn,
      @Nullable String from) {}

  /** This page without a procedure. */
  public String here() {
    return code == null ? HERE : HERE + "?co-quan=" + code;
  }

  /** The changes further back, or nearer. */
  public String changesPage(int which) {
    return here() + (code == null ? "?" : "&") + "trang=" + which + "#changes";
  }

  /** The form for a procedure. */
  public String deciding(String procedure) {
    return here() + (code == null ? "?" : "&") + "thu-tuc=" + procedure;
  }
}

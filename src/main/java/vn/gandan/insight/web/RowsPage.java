package vn.gandan.insight.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Tone;

/**
 * The rows behind a number.
 *
 * @param office whose rows they are; null for the whole province
 * @param total the number that was clicked
 * @param file address of the same rows as CSV; null where there is none
 * @param more address of the next page; null on the last one
 */
public record RowsPage(
    String title,
    @Nullable String office,
    long total,
    List<String> head,
    List<Row> rows,
    @Nullable String file,
    String back,
    @Nullable String less,
    @Nullable String more) {

  public RowsPage {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /** One line; as many cells as the head. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param heading of its column, for telephones
   * @param href where it leads; may be null
   * @param tone shown as a tag of that colour; may be null
   */
  public record Cell(String heading, String text, @Nullable String href, @Nullable Tone tone) {}
}

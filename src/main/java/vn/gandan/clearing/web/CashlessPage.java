package vn.gandan.clearing.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.clearing.CashlessShare;
import vn.gandan.ui.Choice;

/**
 * Who is paid without cash, of one month.
 *
 * @param month null while no round is frozen
 * @param months that can be looked at, the newest first
 * @param total of all rows together
 */
public record CashlessPage(
    @Nullable LocalDate month, List<Choice> months, List<Line> lines, CashlessShare.Figures total) {
  static final String HERE = "/chi-tra/khong-tien-mat";

  public CashlessPage {
    lines = List.copyOf(lines);
  }

  /**
   * @param commune its full name
   */
  public record Line(CashlessShare share, String commune) {}

  /** As it stands in the address. */
  public String chosen() {
    return month == null ? "" : month.toString().substring(0, 7);
  }

  public String file(String ending) {
    return HERE + ending + "?thang=" + chosen();
  }
}

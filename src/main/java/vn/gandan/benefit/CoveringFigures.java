package vn.gandan.benefit;

import java.util.List;

/**
 * The payer's figures as somebody brought them (số tổng hợp của bên chi trả).
 *
 * @param wrong numbers of rows that could not be read, from 1
 */
public record CoveringFigures(List<Covering> read, List<Integer> wrong) {
  public CoveringFigures {
    read = List.copyOf(read);
    wrong = List.copyOf(wrong);
  }

  /** Typed or pasted, one commune to a line. */
  public static CoveringFigures typed(String text) {
    return CoveringRules.typed(text);
  }

  /** The rows of a sheet; the first may be a heading. */
  public static CoveringFigures of(List<List<String>> rows) {
    return CoveringRules.rows(rows);
  }
}

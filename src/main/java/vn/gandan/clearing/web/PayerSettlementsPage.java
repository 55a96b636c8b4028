package vn.gandan.clearing.web;

import java.util.List;
import vn.gandan.benefit.Round;
import vn.gandan.clearing.Settlement;

/** The settlements that an agency has signed or is to sign. */
public record PayerSettlementsPage(String agency, List<Line> lines) {
  static final String HERE = "/quyet-toan/ben-chi-tra";

  public record Line(Round round, Settlement settlement) {}
}

package vn.gandan.handover.web;

import java.util.List;

/** Differences of the own unit, open ones first. */
public record DifferencesPage(List<DifferenceLine> lines) {

  public long open() {
    return lines.stream().filter(line -> line.outcome() == null).count();
  }
}

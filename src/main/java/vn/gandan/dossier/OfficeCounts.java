package vn.gandan.dossier;

import java.util.List;

/**
 * An office's dossiers by status; the total is the sum of the lines, and each number opens its
 * rows.
 *
 * @param lines by status, without those that are zero
 */
public record OfficeCounts(List<Line> lines) {

  public OfficeCounts {
    lines = List.copyOf(lines);
  }

  /**
   * @param late of these, past the due time or late by a second supplement
   * @param idle of these, waiting longer than they should with nobody acting
   */
  public record Line(Status status, long dossiers, long late, long idle) {}

  public long total() {
    return lines.stream().mapToLong(Line::dossiers).sum();
  }

  public long late() {
    return lines.stream().mapToLong(Line::late).sum();
  }

  public long idle() {
    return lines.stream().mapToLong(Line::idle).sum();
  }
}

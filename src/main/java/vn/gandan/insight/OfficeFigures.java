package vn.gandan.insight;

import java.util.UUID;

/**
 * What one office has to answer for.
 *
 * @param open dossiers that have not ended
 * @param late of these, past their time or late by a second supplement
 * @param idle of these, waiting with nobody acting
 * @param unclaimed results that lie at the office where they are to be collected
 * @param discrepancies open ones
 * @param needs noted and met by no dossier
 */
public record OfficeFigures(
    UUID office,
    String name,
    long open,
    long late,
    long idle,
    long unclaimed,
    long discrepancies,
    long needs) {

  /** Whether there is anything to tell. */
  public boolean anything() {
    return open + late + idle + unclaimed + discrepancies + needs > 0;
  }
}

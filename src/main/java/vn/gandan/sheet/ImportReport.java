package vn.gandan.sheet;

import java.util.List;

/**
 * What became of an import.
 *
 * @param digest of the bytes, in hexadecimal
 * @param rows how many rows the files have
 * @param faults at most the first thousand of {@code faultCount}
 */
public record ImportReport(
    Outcome outcome, String digest, long rows, long faultCount, List<Fault> faults) {

  /** Nothing is ever half imported. */
  public enum Outcome {
    /** A dry run without faults; nothing was written. */
    WOULD_IMPORT,
    IMPORTED,
    /** The same bytes were imported before; nothing was written. */
    ALREADY_IMPORTED,
    /** There are faults; nothing was written. */
    REFUSED
  }

  public ImportReport {
    faults = List.copyOf(faults);
  }

  public static ImportReport refused(String digest, long rows, Faults faults) {
    return new ImportReport(Outcome.REFUSED, digest, rows, faults.count(), faults.kept());
  }

  public static ImportReport clean(Outcome outcome, String digest, long rows) {
    return new ImportReport(outcome, digest, rows, 0, List.of());
  }
}

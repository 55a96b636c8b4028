package vn.gandan.sheet;

/**
 * What is wrong with one row of a file.
 *
 * @param file the name under which the file was brought
 * @param line in the file, from 1; a row that spans lines has the first one; 0 for the whole file
 * @param column its heading; empty if the row as a whole is meant
 * @param value what stood there, cut at 60 characters
 */
public record Fault(String file, long line, String column, Reason reason, String value) {
  private static final int SHOWN = 60;

  /** Why a row was not taken; the message is {@code sheet.fault.<name>}. */
  public enum Reason {
    /** The cell is empty and must not be. */
    MISSING,
    /** Not of the form that the column has. */
    FORM,
    /** Not a date like 2025-07-01. */
    NOT_A_DATE,
    /** Not a whole number in range. */
    NOT_A_NUMBER,
    /** None of the words that the column knows. */
    UNKNOWN_WORD,
    /** Longer than the column takes. */
    TOO_LONG,
    /** Control characters, direction marks or broken encoding. */
    FORBIDDEN_CHARACTER,
    /** The same key stands in an earlier row. */
    TWICE,
    /** Names something that does not exist. */
    UNKNOWN_REFERENCE,
    /** Begins before or ends before what it depends on, or overlaps another row. */
    PERIOD,
    /** The number of units is not the one that the law gives. */
    ROSTER,
    /** The heading lacks this column. */
    COLUMN_MISSING,
    /** The heading has a column that nobody reads. */
    COLUMN_UNKNOWN,
    /** More or fewer cells than the heading, or a quote that never ends. */
    BROKEN_ROW,
    /** Larger than a file may be, or empty. */
    FILE_SIZE,
    /** The cell is computed by the spreadsheet, so nobody has read its value. */
    FORMULA,
    /** No contract is in force for that place and day. */
    NOT_COVERED,
    /** The rows do not add up to what was said that they add up to. */
    SUM,
    /** So many faults that the rest was not read. */
    TOO_MANY
  }

  public Fault {
    value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }

  @Override
  public String toString() {
    return file + ":" + line + " " + column + " " + reason + " \"" + value + "\"";
  }
}

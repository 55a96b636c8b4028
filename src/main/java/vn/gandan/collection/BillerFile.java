package vn.gandan.collection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One file of a day between a biller and us, and how far it has come (tệp trong ngày).
 *
 * @param tries how often it was asked for or brought
 * @param files how many of this kind the day has; the number of the one that is in trouble
 * @param lines that count
 * @param off lines that do not count; the first line that is not as agreed if it is broken
 * @param at when it was last asked for or brought
 */
public record BillerFile(
    LocalDate day,
    Kind kind,
    Outcome outcome,
    int tries,
    int files,
    int lines,
    int off,
    Instant at) {

  /** The one that is in trouble or waited for; else all of them, from the first to the last. */
  public String name() {
    boolean whole = outcome == Outcome.DONE || outcome == Outcome.PARTLY;
    return whole && files > 1
        ? kind.name(day, 1) + " … " + kind.name(day, files)
        : kind.name(day, files);
  }

  /** Which file; its name begins with it. */
  public enum Kind {
    /** What customers owe; the biller brings it. */
    OPEN_BILLS("bills"),
    /** What was paid; we bring it. */
    PAYMENTS("payments"),
    /** What became of it; the biller brings it. */
    ANSWERS("answers"),
    /** The whole day as it stands with us; we bring it. */
    OUR_DAY("day"),
    /** The whole day as it stands with the biller, held against ours; the biller brings it. */
    THEIR_DAY("booked");

    private final String named;

    Kind(String named) {
      this.named = named;
    }

    /** {@code payments-2026-11-24.csv}, and {@code payments-2026-11-24-2.csv} for the next one. */
    String name(LocalDate day, int no) {
      return named + "-" + day + (no == 1 ? "" : "-" + no) + ".csv";
    }
  }

  /** How far it has come. */
  public enum Outcome {
    DONE,
    /** Some payments are not answered yet. */
    PARTLY,
    NOT_THERE,
    /** Not as agreed from some line on; nothing of it counts. */
    BROKEN,
    /** Another file lies there under this name. */
    OTHER_FILE,
    /** No answer in time, or none that makes sense. */
    AWAY,
    /** The server is not the one whose key was agreed. */
    OTHER_KEY,
    /** The configuration has no login for this biller, or the server takes it not. */
    NO_LOGIN;

    /** Somebody has to look. */
    public boolean bad() {
      return switch (this) {
        case BROKEN, OTHER_FILE, OTHER_KEY, NO_LOGIN, AWAY -> true;
        case DONE, PARTLY, NOT_THERE -> false;
      };
    }
  }
}

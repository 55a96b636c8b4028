package vn.gandan.handover.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Tone;

/**
 * Expected and counted side by side, before anything is written.
 *
 * @param rows everything that was expected or counted; what differs comes first
 */
public record Comparison(List<Row> rows) {

  public Comparison {
    rows = List.copyOf(rows);
  }

  /** What the count says of one thing. */
  public enum State {
    AGREED(Tone.GOOD),
    MISSING(Tone.BAD),
    EXTRA(Tone.CARE),
    /** No thing has this code: it was read or typed wrongly. */
    UNKNOWN(Tone.BAD);

    private final Tone tone;

    State(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }

    /** For texts. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean expected() {
      return this == AGREED || this == MISSING;
    }

    public boolean counted() {
      return this != MISSING;
    }
  }

  /**
   * One thing.
   *
   * @param kind for the texts {@code custody.thing.…}; null if it is unknown
   */
  public record Row(String code, @Nullable String kind, @Nullable String dossier, State state) {}

  public long count(State state) {
    return rows.stream().filter(row -> row.state() == state).count();
  }

  public long expected() {
    return rows.stream().filter(row -> row.state().expected()).count();
  }

  public long counted() {
    return rows.stream().filter(row -> row.state().counted()).count();
  }

  public boolean agrees() {
    return rows.stream().allMatch(row -> row.state() == State.AGREED);
  }

  /** Whether every code is a thing's, so that the count can be written. */
  public boolean usable() {
    return count(State.UNKNOWN) == 0;
  }

  public List<Row> of(State state) {
    return rows.stream().filter(row -> row.state() == state).toList();
  }

  /** With what differs first. */
  static Comparison of(List<Row> rows) {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(
        java.util.Comparator.comparing(row ->
            switch (row.state()) {
              case UNKNOWN -> 0;
              case MISSING -> 1;
              case EXTRA -> 2;
              case AGREED -> 3;
            }));
    return new Comparison(sorted);
  }
}

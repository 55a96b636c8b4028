package vn.gandan.sheet;

import java.util.ArrayList;
import java.util.List;

/** The faults found in the files of one import, in the order in which they were found. */
public final class Faults {
  private static final int KEPT = 1_000;

  private final List<Fault> kept = new ArrayList<>();
  private long count;

  public void add(Fault fault) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(fault);
    }
  }

  /** At most the first thousand; {@link #count} knows them all. */
  public List<Fault> kept() {
    return List.copyOf(kept);
  }

  public long count() {
    return count;
  }

  public boolean none() {
    return count == 0;
  }
}

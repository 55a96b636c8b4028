package vn.gandan.visit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.till.Shift;

/** The lines of one operation while it is performed. */
final class Basket {
  private final List<Line> lines = new ArrayList<>();
  private @Nullable Shift shift;
  private boolean settled;

  void add(Line line) {
    lines.add(line);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  @Nullable Shift shift() {
    return shift;
  }

  Shift keep(Shift read) {
    shift = read;
    return read;
  }

  void settle() {
    settled = true;
  }

  boolean settled() {
    return settled;
  }
}

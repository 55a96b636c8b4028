package vn.gandan.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.gandan.kernel.Role;

/** The reviewed table of who may do which act, and with which objects. */
record ActsTable(List<Line> lines) {

  /** One act. */
  record Line(String act, Set<Role> who, List<Reach> reaches) {}

  static ActsTable read() {
    return new ActsTable(
        AuthorisationTable.lines("access/acts.txt").stream().map(ActsTable::line).toList());
  }

  private static Line line(String text) {
    String[] parts = text.split("\\|");
    String[] words = parts[0].strip().split("\\s+");
    Set<Role> who = EnumSet.noneOf(Role.class);
    Arrays.stream(words).skip(1).map(Role::valueOf).forEach(who::add);
    return new Line(words[0], who, Arrays.stream(parts).skip(1).map(Reach::of).toList());
  }
}

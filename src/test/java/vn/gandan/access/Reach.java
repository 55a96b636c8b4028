package vn.gandan.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.gandan.kernel.Role;

/**
 * What is answered about an object of the own office or agency, of a foreign one of the same
 * province, and of another province.
 *
 * @param roles for whom; empty for all who have no line of their own
 * @param object its kind; {@value #NONE} if these roles have none
 */
record Reach(Set<Role> roles, String object, String own, String foreign, String other) {
  /** Word for word as about what is not there. */
  static final String HIDDEN = "hidden";

  static final String NONE = "-";

  /** From {@code object own foreign other}, after roles and a colon if it is not for all. */
  static Reach of(String text) {
    int colon = text.indexOf(':');
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (colon >= 0) {
      Arrays.stream(text.substring(0, colon).strip().split("\\s+"))
          .map(Role::valueOf)
          .forEach(roles::add);
    }
    String[] words = text.substring(colon + 1).strip().split("\\s+", -1);
    if (words.length == 1 && words[0].equals(NONE)) {
      return new Reach(roles, NONE, NONE, NONE, NONE);
    }
    if (words.length != 4) {
      throw new IllegalStateException("object, own, foreign, other province: " + text);
    }
    return new Reach(roles, words[0], words[1], words[2], words[3]);
  }

  boolean named() {
    return !object.equals(NONE);
  }

  /** Those of a line that are for this role: its own, or else those for all. */
  static List<Reach> of(Role role, List<Reach> line) {
    List<Reach> own = line.stream().filter(each -> each.roles().contains(role)).toList();
    List<Reach> all = line.stream().filter(each -> each.roles().isEmpty()).toList();
    return new ArrayList<>(own.isEmpty() ? all : own);
  }
}

package vn.gandan.sheet;

import java.util.List;

/** The headings that a kind of file has: all of them, in any order, and no others. */
public record Columns(List<String> names) {
  public Columns {
    names = List.copyOf(names);
  }

  public static Columns of(String... names) {
    return new Columns(List.of(names));
  }
}

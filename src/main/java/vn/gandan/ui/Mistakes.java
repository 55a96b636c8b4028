package vn.gandan.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with the fields of a form, in the order of the form and in its words. */
public record Mistakes(List<Mistake> all) {
  public static final Mistakes NONE = new Mistakes(List.of());

  /**
   * One thing to mend.
   *
   * @param field name of the form's field; empty for the form as a whole
   * @param text the sentence in the reader's language: what to do, not what was done wrong
   */
  public record Mistake(String field, String text) {}

  public Mistakes {
    all = List.copyOf(all);
  }

  public static Mistakes of(String field, String text) {
    return NONE.and(field, text);
  }

  public Mistakes and(String field, String text) {
    List<Mistake> more = new ArrayList<>(all);
    more.add(new Mistake(field, text));
    return new Mistakes(more);
  }

  public boolean none() {
    return all.isEmpty();
  }

  /** The first sentence about the field. */
  public @Nullable String in(String field) {
    return all.stream()
        .filter(mistake -> mistake.field().equals(field))
        .map(Mistake::text)
        .findFirst()
        .orElse(null);
  }
}

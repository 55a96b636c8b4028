package vn.gandan.ui;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One sentence above a page about what has just happened. After a redirect it is carried as a flash
 * attribute named {@code notice}, through a session kept in the database: hence texts only.
 *
 * @param key of its text
 * @param args the places of the text, already written as people read them
 */
public record Notice(Kind kind, String key, List<String> args) implements Serializable {

  /** What a notice is about; never told by colour alone. */
  public enum Kind {
    DONE,
    TELL,
    WARN,
    WRONG;

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the word that names the kind. */
    public String key() {
      return "ui.notice." + css();
    }
  }

  public Notice {
    args = List.copyOf(args);
  }

  public static Notice done(String key, String... args) {
    return new Notice(Kind.DONE, key, List.of(args));
  }

  public static Notice tell(String key, String... args) {
    return new Notice(Kind.TELL, key, List.of(args));
  }

  public static Notice warn(String key, String... args) {
    return new Notice(Kind.WARN, key, List.of(args));
  }

  public static Notice wrong(String key, String... args) {
    return new Notice(Kind.WRONG, key, List.of(args));
  }
}

package vn.gandan.ui;

import java.util.Locale;

/** Colour of a tag, a dot or a line; always beside a word that says the same. */
public enum Tone {
  /** Nothing to do. */
  QUIET,
  /** Under way. */
  ACTIVE,
  /** Finished well. */
  GOOD,
  /** Soon due, or needs somebody. */
  CARE,
  /** Late, missing, refused. */
  BAD;

  public String css() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}

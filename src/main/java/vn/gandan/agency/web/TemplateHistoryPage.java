package vn.gandan.agency.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Tone;

/**
 * How a form came to be worded as it is.
 *
 * @param versions by first day, newest first
 */
public record TemplateHistoryPage(String folder, List<Version> versions) {

  public TemplateHistoryPage {
    versions = List.copyOf(versions);
  }

  /** Whether a version is printed from. */
  public enum State {
    NOW,
    PLANNED,
    /** Another one was entered later for the same first day. */
    REPLACED,
    PAST;

    public String key() {
      return "agency.template.state." + name().toLowerCase(Locale.ROOT);
    }

    public Tone tone() {
      return switch (this) {
        case NOW -> Tone.GOOD;
        case PLANNED -> Tone.ACTIVE;
        case REPLACED, PAST -> Tone.QUIET;
      };
    }
  }

  /**
   * One version.
   *
   * @param revision 0 as shipped
   * @param by who entered it; null as shipped
   */
  public record Version(
      String folder,
      LocalDate from,
      int revision,
      State state,
      String source,
      @Nullable String by,
      @Nullable Instant at) {

    public String href() {
      return TemplatesPage.HERE + "/" + folder + "/" + from + "/" + revision;
    }

    /** The editor with this text in it. */
    public String editHref() {
      return TemplatesPage.HERE + "/" + folder + "/sua?tu=" + from + "&lan=" + revision;
    }
  }

  public String here() {
    return TemplatesPage.HERE + "/" + folder;
  }
}

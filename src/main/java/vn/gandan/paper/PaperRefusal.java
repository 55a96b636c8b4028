package vn.gandan.paper;

import java.time.LocalDate;
import vn.gandan.kernel.Refusal;

/** Why a paper is not printed or a template not taken. */
public sealed interface PaperRefusal extends Refusal {

  /** No template of that form is valid on that day. */
  record NoTemplate(String form, LocalDate on) implements PaperRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** Only an administrator edits templates. */
  record NotTheEditor() implements PaperRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /**
   * The first fault of an edited template; {@link Papers#check} tells all.
   *
   * @param line counted from 1; 0 when the fault has no one place
   */
  record FaultyTemplate(String form, int line, TemplateFault.Kind fault, String found)
      implements PaperRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Somebody else saved this template since the editor read it. */
  record EditedMeanwhile(String form, LocalDate validFrom, int revision) implements PaperRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}

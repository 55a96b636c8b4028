package vn.gandan.paper;

import java.time.LocalDate;
import java.util.List;
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

  /** There is no such form, or no version of it with that day and revision. */
  record UnknownTemplate(String form) implements PaperRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /**
   * The faults of an edited template.
   *
   * @param line of the first one, counted from 1; 0 when it has no one place
   * @param found the piece of the template at which the first one was found
   * @param faults by line, at most 100
   */
  record FaultyTemplate(String form, int line, String found, List<TemplateFault> faults)
      implements PaperRefusal {
    private static final int MOST_FAULTS = 100;

    static FaultyTemplate of(Form form, List<TemplateFault> faults) {
      TemplateFault first = faults.getFirst();
      return new FaultyTemplate(
          form.folder(), first.line(), first.found(), faults.stream().limit(MOST_FAULTS).toList());
    }

    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Somebody else saved a version of this form since the editor read it. */
  record EditedMeanwhile(String form) implements PaperRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The first day is over, or more than a year ahead. */
  record DayDoesNotFit(LocalDate from, LocalDate today) implements PaperRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }
}

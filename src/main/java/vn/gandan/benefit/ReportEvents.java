package vn.gandan.benefit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;
import vn.gandan.operation.Written;

/**
 * A commune tells what happened to people (báo biến động): who died, was imprisoned, moved away, or
 * was seen alive. What is told after a freeze stops what is not paid yet.
 *
 * @param source the paper behind it: an extract, a judgment, minutes of a visit
 */
public record ReportEvents(
    @NotEmpty @Size(max = 500) List<@NotNull @Valid Event> events,
    @NotNull @Written(min = 3, max = 200) String source)
    implements Act {

  public ReportEvents {
    events = List.copyOf(events);
  }

  /**
   * One thing that happened to one person, who is known by the personal number, or weakly by name
   * and year of birth.
   */
  public record Event(
      @NotNull UUID event,
      @NotNull Kind kind,
      @NotNull LocalDate happenedOn,
      @Personal @NotNull @Written(max = 120) String fullName,
      @Personal @Nullable Integer birthYear,
      @Personal @Nullable String citizenNumber) {

    @Override
    public String toString() {
      return kind + " " + event;
    }
  }

  /** What happened. */
  public enum Kind {
    /** Chết. */
    DEAD,
    /** Chấp hành án phạt tù. */
    IMPRISONED,
    /** Chuyển đi nơi khác. */
    MOVED,
    /** Xác nhận còn sống. */
    ALIVE
  }

  /**
   * @param stopped duties of frozen rounds that are not paid any more
   */
  public record Done(int events, long stopped) implements vn.gandan.operation.Done {}
}

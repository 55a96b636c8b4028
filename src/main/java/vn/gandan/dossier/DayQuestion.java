package vn.gandan.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open dossiers are meant.
 *
 * @param office that answers for them; null for the whole province
 */
public record DayQuestion(
    @Nullable UUID office, List<Status> statuses, boolean onlyLate, boolean onlyIdle) {
  private static final List<Status> OPEN =
      Arrays.stream(Status.values()).filter(status -> !status.isFinal()).toList();

  public DayQuestion {
    statuses = List.copyOf(statuses);
  }

  public static DayQuestion open(@Nullable UUID office) {
    return new DayQuestion(office, OPEN, false, false);
  }

  public static DayQuestion late(@Nullable UUID office) {
    return new DayQuestion(office, OPEN, true, false);
  }

  public static DayQuestion idle(@Nullable UUID office) {
    return new DayQuestion(office, OPEN, false, true);
  }

  public static DayQuestion in(@Nullable UUID office, Status status) {
    return new DayQuestion(office, List.of(status), false, false);
  }
}

package vn.gandan.party;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;

/**
 * Records a person (ghi nhận công dân). The number decides who somebody is: if it is known, the
 * record that exists is the answer and stays as it is, whatever else was typed; {@link Correct}
 * changes it.
 *
 * @param person made by the caller
 * @param identityKind null with {@code identityNumber} for people without a paper
 * @param seenOnCard the clerk has compared the number with the card itself, so that a contradiction
 *     between number and birth date or sex is the card's own
 */
public record Enrol(
    UUID person,
    @Personal String fullName,
    @Personal @Nullable LocalDate birthDate,
    @Personal @Nullable Sex sex,
    @Nullable IdentityKind identityKind,
    @Personal @Nullable String identityNumber,
    @Personal @Nullable String phone,
    @Personal @Nullable String residence,
    boolean seenOnCard)
    implements Act {

  /**
   * @param person the one asked for, or the one that has this number already
   * @param differing names of the fields in which the existing record says something else
   */
  public record Done(UUID person, boolean existed, List<String> differing)
      implements vn.gandan.operation.Done {
    public Done {
      differing = List.copyOf(differing);
    }
  }

  @Override
  public String toString() {
    return "enrol person " + person;
  }
}

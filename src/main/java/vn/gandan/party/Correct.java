package vn.gandan.party;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;
import vn.gandan.operation.Act;

/**
 * Puts a person's record right (sửa thông tin công dân). All fields are written as given; the
 * identity number never changes, it is who the record is about.
 */
public record Correct(
    UUID person,
    @Personal String fullName,
    @Personal @Nullable LocalDate birthDate,
    @Personal @Nullable Sex sex,
    @Personal @Nullable String phone,
    @Personal @Nullable String residence)
    implements Act {

  /**
   * @param changed names of the fields that changed
   */
  public record Done(UUID person, List<String> changed) implements vn.gandan.operation.Done {
    public Done {
      changed = List.copyOf(changed);
    }
  }

  @Override
  public String toString() {
    return "correct person " + person;
  }
}

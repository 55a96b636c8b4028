package vn.gandan.party;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.gandan.kernel.Personal;

/**
 * A person whose record is not finished (ghi nhận dở dang).
 *
 * @param id of the operation that the form will become
 * @param typed by the names of the form
 * @param savedAt by the server's clock
 */
public record EnrolDraft(UUID id, @Personal Map<String, String> typed, Instant savedAt) {

  public EnrolDraft {
    typed = Map.copyOf(typed);
  }

  @Override
  public String toString() {
    return "draft " + id;
  }
}

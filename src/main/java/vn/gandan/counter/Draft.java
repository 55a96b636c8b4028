package vn.gandan.counter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A visit that is not finished (lượt giao dịch dở dang).
 *
 * @param id of the operation that it will become
 * @param personId whose dossier it is to be
 * @param fields what was typed, by the names of the form
 * @param savedAt by the server's clock
 */
public record Draft(
    UUID id, UUID personId, String procedureCode, Map<String, String> fields, Instant savedAt) {

  public Draft {
    fields = Map.copyOf(fields);
  }
}

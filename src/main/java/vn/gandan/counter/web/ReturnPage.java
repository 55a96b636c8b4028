package vn.gandan.counter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.party.MaskedPerson;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * Returning a result.
 *
 * @param where who holds the result, in words
 * @param since since when it waits here; null where it is not here
 * @param ready whether it can be given now
 * @param collector who takes it
 * @param proxy somebody else than the applicant
 * @param people found by one telephone number, to choose from
 * @param asked what stood in the box and led to nobody
 */
public record ReturnPage(
    String code,
    String procedure,
    int status,
    String where,
    @Nullable Instant since,
    boolean ready,
    @Nullable MaskedPerson collector,
    boolean proxy,
    List<MaskedPerson> people,
    String asked,
    List<Choice> identities,
    String operationId,
    Map<String, String> fields,
    Mistakes mistakes) {

  public String path() {
    return "/quay/tra/" + code;
  }

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }
}

package vn.gandan.operation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.operation.OperationJournal.Stored;

/** Answers as they are kept for repeats: the list of what became of each act. */
@Component
class StoredAnswers {
  private final JsonMapper json;

  StoredAnswers(JsonMapper json) {
    this.json = json;
  }

  String write(Receipt receipt) {
    return json.writeValueAsString(new Acts(receipt.acts()));
  }

  Receipt read(UUID operationId, Stored stored) {
    List<Done> acts = json.readValue(stored.answer(), Acts.class).acts();
    return new Receipt(
        operationId,
        stored.deskSeq(),
        stored.recordedAt(),
        stored.businessDay(),
        stored.clockDoubtful(),
        acts);
  }

  /** A list of its own type, so that each element keeps its name in JSON. */
  record Acts(List<Done> acts) {}
}

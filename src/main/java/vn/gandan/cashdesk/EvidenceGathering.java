package vn.gandan.cashdesk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.ledger.Entry;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.OperationHistory;
import vn.gandan.operation.PastOperation;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;

/** Gathers everything that speaks about the cash of one shift, at one instant. */
@Component
public class EvidenceGathering {
  private final Ledger ledger;
  private final OperationHistory history;
  private final Tills tills;
  private final InstantSource clock;

  EvidenceGathering(Ledger ledger, OperationHistory history, Tills tills, InstantSource clock) {
    this.ledger = ledger;
    this.history = history;
    this.tills = tills;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Evidence of(Shift shift) {
    Shift.Closing closing = shift.closing();
    Instant until = closing == null ? clock.instant() : closing.at();
    List<Entry> entries = ledger.entriesOf(shift.id());
    Set<UUID> ids = entries.stream().map(Entry::operation).collect(Collectors.toSet());
    Map<UUID, PastOperation> made =
        history.of(ids).stream().collect(Collectors.toMap(PastOperation::id, Function.identity()));
    return new Evidence(
        shift,
        entries.stream()
            .map(entry -> {
              PastOperation operation = made.get(entry.operation());
              return new Evidence.Proof(
                  entry, operation, EvidenceRules.doubts(shift, entry, operation));
            })
            .toList(),
        history.atDesk(shift.desk(), shift.openedAt(), until),
        history.refusedAt(shift.desk(), shift.openedAt(), until),
        tills.reversalsIn(shift.id()),
        tills.closingCount(shift.id()));
  }
}

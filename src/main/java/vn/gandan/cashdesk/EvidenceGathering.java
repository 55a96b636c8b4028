package vn.gandan.cashdesk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.ledger.Entry;
import vn.gandan.ledger.Ledger;
import vn.gandan.operation.OperationDoor;
import vn.gandan.operation.OperationHistory;
import vn.gandan.operation.PastOperation;
import vn.gandan.operation.RefusedOperation;
import vn.gandan.till.ArguedDifference;
import vn.gandan.till.CountedRemittance;
import vn.gandan.till.Remittance;
import vn.gandan.till.Shift;
import vn.gandan.till.Tills;

/** Gathers everything that speaks about the cash of one shift, or on its way, at one instant. */
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
    List<CountedRemittance> remittances = tills.countedBy(shift.id());
    List<UUID> ids = remittances.stream().map(each -> each.remittance().id()).toList();
    return new Evidence(
        shift,
        proofs(
            ledger.entriesOf(shift.id()),
            (entry, operation) -> EvidenceRules.doubts(shift, entry, operation)),
        history.atDesk(shift.desk(), shift.openedAt(), until),
        history.refusedAt(shift.desk(), shift.openedAt(), until),
        tills.reversalsIn(shift.id()),
        tills.closingCount(shift.id()),
        remittances,
        tills.arguedAbout(shift.id(), ids));
  }

  /** Of a difference between two counts; empty for one that a closing found. */
  @Transactional(readOnly = true)
  public Optional<TransitEvidence> ofTransit(UUID difference) {
    return tills
        .argued(difference)
        .flatMap(found ->
            Optional.ofNullable(found.difference().remittance())
                .flatMap(tills::counted)
                .map(remittance -> inTransit(found, remittance)));
  }

  private TransitEvidence inTransit(ArguedDifference difference, CountedRemittance counted) {
    Remittance remittance = counted.remittance();
    Instant until = difference.difference().foundAt();
    Instant givenFrom = from(counted.remittance().giver(), remittance.madeAt());
    Instant takenFrom = from(counted.taker(), remittance.madeAt());
    List<Entry> entries = new ArrayList<>(ledger.entriesOf(remittance.id()));
    ledger.entriesOf(difference.difference().id()).stream()
        .filter(each -> entries.stream().noneMatch(other -> other.key().equals(each.key())))
        .forEach(entries::add);
    return new TransitEvidence(
        difference,
        counted,
        proofs(entries, EvidenceRules::doubts),
        Stream.concat(
                history.atDesk(remittance.giverDesk(), givenFrom, until).stream(),
                history.atDesk(remittance.takerDesk(), takenFrom, until).stream())
            .sorted(Comparator.comparing(PastOperation::recordedAt))
            .toList(),
        Stream.concat(
                history.refusedAt(remittance.giverDesk(), givenFrom, until).stream(),
                history.refusedAt(remittance.takerDesk(), takenFrom, until).stream())
            .sorted(Comparator.comparing(RefusedOperation::recordedAt))
            .toList());
  }

  /** Since the shift opened; a vault has none and is told from the morning of the day. */
  private Instant from(@Nullable UUID hand, Instant given) {
    return Optional.ofNullable(hand)
        .flatMap(tills::shift)
        .map(Shift::openedAt)
        .orElseGet(() ->
            given
                .atZone(OperationDoor.ZONE)
                .toLocalDate()
                .atStartOfDay(OperationDoor.ZONE)
                .toInstant());
  }

  private List<Evidence.Proof> proofs(
      List<Entry> entries,
      BiFunction<Entry, @Nullable PastOperation, List<Evidence.Doubt>> doubts) {
    Set<UUID> ids = entries.stream().map(Entry::operation).collect(Collectors.toSet());
    Map<UUID, PastOperation> made =
        history.of(ids).stream().collect(Collectors.toMap(PastOperation::id, Function.identity()));
    return entries.stream()
        .map(entry -> {
          PastOperation operation = made.get(entry.operation());
          return new Evidence.Proof(entry, operation, doubts.apply(entry, operation));
        })
        .toList();
  }
}

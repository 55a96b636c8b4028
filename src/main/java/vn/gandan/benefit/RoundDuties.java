package vn.gandan.benefit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.gandan.kernel.Actor;
import vn.gandan.operation.Performance;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;

/**
 * Các khoản phải chi của một kỳ: where the duties of a round lie, and how many of them pass on
 * together when it ends or the bank has paid.
 */
@Service
public class RoundDuties {
  private static final int PATIENCE_MS = 600_000;

  private final RoundDutyJournal journal;
  private final ReceiverTable receivers;
  private final WelfareAccountTable accounts;
  private final LineReadings readings;
  private final BenefitLocks locks;
  private final Patience patience;

  RoundDuties(
      RoundDutyJournal journal,
      ReceiverTable receivers,
      WelfareAccountTable accounts,
      LineReadings readings,
      BenefitLocks locks,
      Patience patience) {
    this.journal = journal;
    this.receivers = receivers;
    this.accounts = accounts;
    this.readings = readings;
    this.locks = locks;
    this.patience = patience;
  }

  /** Decisions about all of a round's duties come one after the other. */
  public void lock(UUID round) {
    locks.lockRound(round);
  }

  /** Where those of a round are that have not ended. */
  public DutiesHeld held(UUID round) {
    return journal.held(round);
  }

  /**
   * Gives back what nobody was paid, each to the payer of its commune, as part of the operation
   * that is performed.
   *
   * @param onlyStopped else all that is not on a shift; whoever asks has made sure that its days
   *     are over
   * @return what went back
   */
  public DutySum.Part giveBack(Performance performance, UUID round, boolean onlyStopped) {
    patience.forMillis(PATIENCE_MS);
    return journal.giveBack(performance, round, onlyStopped);
  }

  /**
   * The bank has transferred these duties of a round, whatever was told meanwhile: the money is
   * with the people whom they were owed to, and their accounts are known to be active.
   *
   * @param order by which the bank was told to, as it stands in its file
   * @return how many of them passed on
   */
  public long transferred(
      Performance performance, UUID round, Collection<UUID> duties, String order) {
    patience.forMillis(PATIENCE_MS);
    accounts.paid(performance, duties, order);
    return journal.transferred(performance, round, duties);
  }

  /**
   * Whom at most 5,000 duties are paid to, in their order. The look is written down before anything
   * is shown: call it outside of transactions.
   */
  public List<Receiver> receivers(Collection<UUID> duties, Actor reader) {
    var found = receivers.of(duties);
    readings.add(new Reading(reader, Purpose.PROCESSING), List.copyOf(found.keySet()));
    return List.copyOf(found.values());
  }

  /**
   * The names of those, as the payer wrote them; a dash where there is none. Looks are kept too.
   */
  public Map<UUID, String> names(Collection<UUID> duties, Actor reader) {
    Map<UUID, String> names = new HashMap<>();
    for (Receiver each : receivers(duties, reader)) {
      names.put(each.entitlementId(), Objects.requireNonNullElse(each.name(), "–"));
    }
    return names;
  }
}

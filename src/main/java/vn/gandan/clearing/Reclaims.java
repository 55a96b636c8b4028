package vn.gandan.clearing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Thu hồi sau khi mất: what was paid in the current province for months after a death. Changes by
 * acts of the door.
 */
@Service
public class Reclaims {
  private final ReclaimJournal journal;
  private final RecoveryJournal recoveries;

  Reclaims(ReclaimJournal journal, RecoveryJournal recoveries) {
    this.journal = journal;
    this.recoveries = recoveries;
  }

  /** Paid, and not asked back yet, at most 200; by what the commune has told. */
  public List<PaidAfterDeath> paidAfterDeath(String commune) {
    return journal.paidAfterDeath(commune);
  }

  /** What was asked back in these communes: what is open first, then the newest; at most 200. */
  public List<Reclaimed> ofCommunes(Collection<String> communes) {
    return journal.of(communes);
  }

  /** One payment that was asked back in one of these communes. */
  public Optional<Reclaimed> find(UUID entitlement, Collection<String> communes) {
    return journal.find(entitlement).filter(found -> communes.contains(found.commune()));
  }

  /** What came of it, the newest first, at most 100. */
  public List<CameBack> cameBack(UUID entitlement) {
    return recoveries.of(entitlement);
  }
}

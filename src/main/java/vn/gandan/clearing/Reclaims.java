package vn.gandan.clearing;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Thu hồi sau khi mất: what was paid in the current province for months after a death. Changes by
 * acts of the door.
 */
@Service
public class Reclaims {
  private final ReclaimJournal journal;

  Reclaims(ReclaimJournal journal) {
    this.journal = journal;
  }

  /** Paid, and not asked back yet, at most 200; by what the commune has told. */
  public List<PaidAfterDeath> paidAfterDeath(String commune) {
    return journal.paidAfterDeath(commune);
  }

  /** What was asked back in these communes, the newest first, at most 200. */
  public List<Reclaimed> ofCommunes(Collection<String> communes) {
    return journal.of(communes);
  }
}

package vn.gandan.clearing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.kernel.RefusedException;

/**
 * Quyết toán: until when rounds of the current province may be paid, and what went back of them.
 * Changes by acts of the door.
 */
@Service
public class Clearing {
  private final RoundEndJournal ends;
  private final RoundDuties rounds;
  private final SettledDuties settled;

  Clearing(RoundEndJournal ends, RoundDuties rounds, SettledDuties settled) {
    this.ends = ends;
    this.rounds = rounds;
    this.settled = settled;
  }

  /** The last day on which what is unpaid of it may be paid, carried over or not. */
  public LocalDate lastDay(Round round) {
    return ends.lastDay(round);
  }

  /** As {@link #lastDay(Round)}, for whoever has a duty of the round in hand. */
  public LocalDate lastDay(UUID round, Round.Days days) {
    return ends.lastDay(round, days);
  }

  /** Until when a round may be carried over at all. */
  public LocalDate latest(Round round) {
    return RoundEndRules.latest(round);
  }

  /**
   * Makes sure that nothing stands on the payments of these duties, until the operation that asks
   * has ended.
   *
   * @throws RefusedException if a settlement has them in it, or one was asked back after a death
   */
  public void mustBeUnsettled(Collection<UUID> duties) {
    settled.rounds(duties).forEach(rounds::lock);
    settled
        .standing(duties)
        .ifPresent(settlement -> {
          throw new RefusedException(new ClearingRefusal.Settled(settlement));
        });
    settled
        .reclaimed(duties)
        .ifPresent(duty -> {
          throw new RefusedException(new ClearingRefusal.AlreadyReclaimed(duty));
        });
  }

  /** In the order in which it was decided, at most 200. */
  public List<CarriedOver> carriedOver(UUID round) {
    return ends.carried(round);
  }

  /** In the order in which it went back, at most a thousand. */
  public List<GivenBack> returns(UUID round) {
    return ends.returns(round);
  }

  /** All that went back of a round. */
  public Map<UnpaidReason, DutySum.Part> returnedByReason(UUID round) {
    return ends.returnedByReason(round);
  }
}

package vn.gandan.clearing.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Duties;
import vn.gandan.benefit.DutiesHeld;
import vn.gandan.benefit.DutySum;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.RoundDuties;
import vn.gandan.clearing.Clearing;
import vn.gandan.clearing.ClearingRefusal;
import vn.gandan.clearing.GiveBack;
import vn.gandan.handover.Filled;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.kernel.Vnd;
import vn.gandan.ui.Mistakes;

/** Makes the page of a round's end. */
@Component
class RoundEndPages {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Benefits benefits;
  private final Duties duties;
  private final RoundDuties rounds;
  private final Clearing clearing;
  private final WorkDesks desks;

  RoundEndPages(
      Benefits benefits, Duties duties, RoundDuties rounds, Clearing clearing, WorkDesks desks) {
    this.benefits = benefits;
    this.duties = duties;
    this.rounds = rounds;
    this.clearing = clearing;
    this.desks = desks;
  }

  /**
   * @throws RefusedException if there is none, or its list is not frozen yet
   */
  Round frozen(UUID round) {
    Round found =
        benefits
            .round(round)
            .orElseThrow(() -> new RefusedException(new ClearingRefusal.UnknownRound(round)));
    if (found.state() != Round.State.FROZEN) {
      throw new RefusedException(new ClearingRefusal.NotFrozen(round));
    }
    return found;
  }

  RoundEndPage page(Round round, Actor actor, Filled form, Mistakes mistakes) {
    UUID id = round.roundId();
    LocalDate lastDay = clearing.lastDay(round);
    boolean over = desks.today().isAfter(lastDay);
    DutiesHeld held = rounds.held(id);
    return new RoundEndPage(
        round,
        lastDay,
        over,
        clearing.latest(round),
        sum(Objects.requireNonNull(round.rosterId(), "a frozen round has a list")),
        held,
        clearing.carriedOver(id),
        clearing.returns(id),
        clearing.returnedByReason(id),
        extents(held, over),
        actor.role() == Role.PROVINCE_OFFICE,
        form,
        mistakes);
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  private static List<GiveBack.Extent> extents(DutiesHeld held, boolean over) {
    List<GiveBack.Extent> possible = new ArrayList<>();
    if (held.stopped() > 0) {
      possible.add(GiveBack.Extent.STOPPED);
    }
    if (over && held.out() == 0 && held.all() > 0) {
      possible.add(GiveBack.Extent.EVERYTHING);
    }
    return possible;
  }

  private RoundEndPage.Sum sum(UUID roster) {
    List<DutySum> sums = duties.sums(roster);
    return new RoundEndPage.Sum(
        total(sums, DutySum::listed),
        total(sums, DutySum::withheld),
        total(sums, DutySum::paid),
        total(sums, DutySum::returned),
        total(sums, DutySum::unpaid));
  }

  private static DutySum.Part total(List<DutySum> sums, Function<DutySum, DutySum.Part> of) {
    long count = 0;
    Vnd total = Vnd.ZERO;
    for (DutySum sum : sums) {
      count += of.apply(sum).count();
      total = total.plus(of.apply(sum).total());
    }
    return new DutySum.Part(count, total);
  }
}

package vn.gandan.payout;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.benefit.RateItem;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.party.Party;
import vn.gandan.till.Shift;
import vn.gandan.visit.Baskets;

@Component
class Presenting extends Handling<Present, Present.Done> {
  private final Baskets baskets;
  private final PayPlaces places;
  private final Dues dues;
  private final Standings standings;
  private final Capacities capacities;
  private final PresentationJournal journal;
  private final Benefits benefits;
  private final Party party;
  private final Receivers receivers;
  private final PayeePhotos photos;

  Presenting(
      Baskets baskets,
      PayPlaces places,
      Dues dues,
      Standings standings,
      Capacities capacities,
      PresentationJournal journal,
      Benefits benefits,
      Party party,
      Receivers receivers,
      PayeePhotos photos) {
    super(
        "payout.present",
        Present.class,
        Present.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER));
    this.baskets = baskets;
    this.places = places;
    this.dues = dues;
    this.standings = standings;
    this.capacities = capacities;
    this.journal = journal;
    this.benefits = benefits;
    this.party = party;
    this.receivers = receivers;
    this.photos = photos;
  }

  @Override
  public Present.Done perform(Present act, Performance performance) {
    Shift shift = baskets.shift(performance);
    LocalDate day = performance.businessDay();
    Place place = places.of(shift, day);
    Capacities.Claimant claimant = capacities.claimant(act.person(), day);
    Map<UUID, Capacity> presented = new LinkedHashMap<>();
    long amount = 0;
    for (UUID duty : act.duties()) {
      Due due =
          dues.find(duty)
              .filter(found -> places.concerns(found.duty().holder(), shift.office(), day))
              .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownDuty(duty)));
      // Before anything is told of the duty: whose it is.
      Capacity capacity =
          claimant
              .of(due)
              .orElseThrow(() -> new RefusedException(new PayoutRefusal.NotTheirs(duty)));
      standings.mustBePayable(due, place, day);
      if (presented.put(duty, capacity) == null) {
        amount = Math.addExact(amount, due.duty().total().dong());
      }
    }
    mustBeKnown(act, Math.addExact(amount, earlier(act, presented.keySet(), day)), presented, day);
    receivers.mustBeOurs(act.signature(), performance);
    photos.mustFit(act.duties(), act.photo(), performance);
    journal.add(performance, shift, act, presented);
    return new Present.Done(act.presentation(), amount);
  }

  /** One large sum is not made small by coming for its parts. */
  private long earlier(Present act, Set<UUID> now, LocalDate day) {
    if (act.proof() != Proof.KNOWN) {
      return 0;
    }
    return dues.total(
        journal.withoutPaper(act.person(), day).stream()
            .filter(duty -> !now.contains(duty))
            .toList());
  }

  private void mustBeKnown(Present act, long amount, Map<UUID, Capacity> presented, LocalDate day) {
    boolean proxy = presented.values().stream().anyMatch(Capacity::proxy);
    long most = benefits.rates(day).required(RateItem.KNOWN_PERSON_MOST);
    ProofRules.refusal(new ProofRules.Case(act, amount, proxy, most))
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    if (act.number() != null && !party.isNumberOf(act.person(), act.number())) {
      throw new RefusedException(new PayoutRefusal.NumberDiffers(act.person()));
    }
  }
}

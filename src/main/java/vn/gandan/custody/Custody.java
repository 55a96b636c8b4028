package vn.gandan.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Performance;
import vn.gandan.storage.ProvinceRoute;

/** Who holds what, and how it came there. The face of the module. */
@Service
public class Custody {
  private final HoldingJournal journal;
  private final OfferJournal offers;
  private final DiscrepancyJournal discrepancies;
  private final LoadTable loads;

  Custody(
      HoldingJournal journal,
      OfferJournal offers,
      DiscrepancyJournal discrepancies,
      LoadTable loads) {
    this.journal = journal;
    this.offers = offers;
    this.discrepancies = discrepancies;
    this.loads = loads;
  }

  /**
   * A new thing comes into somebody's hand: its first link.
   *
   * @param thingId made by the caller
   * @param giver the person who hands it in, or the unit that made it
   * @return the thing with its new printed code
   * @throws RefusedException at the end of the operation, if there is a thing of that id
   */
  public Thing begin(
      Performance performance, UUID thingId, Thing.Kind kind, Holder giver, Holder taker) {
    Thing thing = new Thing(thingId, journal.newCode(ProvinceRoute.current().code()), kind);
    journal.addThing(performance.writes(), thing, performance.operationId());
    addLink(performance, thing, 1, giver, taker, performance.effectiveAt(), null);
    return thing;
  }

  /**
   * Reads who holds these things, and keeps other writers of them waiting until the operation ends.
   *
   * @return one for each code, in the order of the codes
   * @throws RefusedException for a code that is nobody's, and for one named twice
   */
  public List<Holding> take(Collection<ThingCode> codes) {
    List<ThingCode> twice = HandoverRules.scannedTwice(List.copyOf(codes));
    if (!twice.isEmpty()) {
      throw new RefusedException(new CustodyRefusal.ScannedTwice(twice));
    }
    if (codes.isEmpty()) {
      return List.of();
    }
    journal.lock(codes);
    Map<ThingCode, Holding> found =
        journal.holdings(codes).stream()
            .collect(Collectors.toMap(held -> held.thing().code(), Function.identity()));
    return codes.stream().map(code -> known(found.get(code), code)).toList();
  }

  /** One thing, as {@link #take(Collection)}. */
  public Holding take(ThingCode code) {
    return take(List.of(code)).getFirst();
  }

  /**
   * Passes a thing on, if the giver holds it and is not giving it to somebody else just now.
   *
   * @param held as read by {@link #take} in this operation
   * @throws RefusedException with a {@link CustodyRefusal}
   */
  public void pass(Performance performance, Holding held, Holder giver, Holder taker) {
    mustHold(held, giver, performance.desk().unitId());
    link(performance, held, taker, null);
  }

  /**
   * Refuses unless this hand may give the thing away now.
   *
   * @param unit who asks; what it never held and is not about to is not there for it
   */
  void mustHold(Holding held, Holder giver, UUID unit) {
    Optional<CustodyRefusal> refusal = HandoverRules.mayGive(held, giver);
    if (refusal.isPresent()) {
      Thing thing = held.thing();
      throw new RefusedException(
          journal.seenBy(thing.id(), unit)
              ? refusal.get()
              : new CustodyRefusal.UnknownThing(thing.code().value()));
    }
  }

  /**
   * Takes everything that was expected or counted.
   *
   * @throws RefusedException if something was scanned twice, or is nobody's
   */
  Taken takeCounted(List<ThingCode> expected, List<ThingCode> counted) {
    List<ThingCode> twice = HandoverRules.scannedTwice(counted);
    if (!twice.isEmpty()) {
      throw new RefusedException(new CustodyRefusal.ScannedTwice(twice));
    }
    Set<ThingCode> all = new LinkedHashSet<>(expected);
    all.addAll(counted);
    return Taken.of(take(all));
  }

  /**
   * Writes the next link without asking who gives: only for hands that the caller has just judged.
   */
  void link(Performance performance, Holding held, Holder taker, @Nullable UUID offer) {
    Instant effective = HandoverRules.effective(held.since(), performance.effectiveAt());
    addLink(performance, held.thing(), held.seq() + 1, held.holder(), taker, effective, offer);
  }

  private void addLink(
      Performance performance,
      Thing thing,
      int seq,
      Holder giver,
      Holder taker,
      Instant effective,
      @Nullable UUID offer) {
    journal.addLink(
        performance.writes(),
        new Link(
            thing,
            seq,
            giver,
            taker,
            performance.operationId(),
            offer,
            effective,
            performance.recordedAt(),
            0));
  }

  @Transactional(readOnly = true)
  public Optional<Thing> find(ThingCode code) {
    return journal.thing(code);
  }

  @Transactional(readOnly = true)
  public Optional<Thing> find(UUID thingId) {
    return journal.thing(thingId);
  }

  /** Whether this office or agency ever held the thing or is about to. */
  @Transactional(readOnly = true)
  public boolean seenBy(Thing thing, UUID unit) {
    return journal.seenBy(thing.id(), unit);
  }

  /**
   * The one hand that held a thing at an instant.
   *
   * @param at by the effective clock
   * @param knownAt what was recorded later than this is left out
   * @return empty before the thing was accepted
   */
  @Transactional(readOnly = true)
  public Optional<Whereabouts> where(Thing thing, Instant at, Instant knownAt) {
    List<Thing> containers = new ArrayList<>();
    Optional<HoldingJournal.Held> held = journal.at(thing.id(), at, knownAt);
    while (held.isPresent() && held.get().holder() instanceof Holder.InBag(UUID bagId)) {
      if (containers.size() == HandoverRules.DEEPEST) {
        throw new IllegalStateException("containers nest deeper than allowed: " + thing.code());
      }
      containers.add(journal.thing(bagId).orElseThrow());
      held = journal.at(bagId, at, knownAt);
    }
    return held.map(last -> new Whereabouts(thing, containers, last.holder(), last.since()));
  }

  /** The thing's own links, oldest first; at most 500. */
  @Transactional(readOnly = true)
  public List<Link> chain(Thing thing) {
    return journal.chain(thing, 0);
  }

  /** The whole way: the thing's own links, and those of each bag while the thing was in it. */
  @Transactional(readOnly = true)
  public List<Link> way(Thing thing) {
    return new Way(journal).of(thing);
  }

  /** What this hand holds now, longest first, opened bags left out as spent; at most 500. */
  @Transactional(readOnly = true)
  public List<Holding> heldBy(Holder holder) {
    return journal.heldBy(holder);
  }

  /** Open offers to desks of this unit, oldest first; at most 200. */
  @Transactional(readOnly = true)
  public List<Offer> offersTo(UUID unit) {
    return offers.openTo(unit);
  }

  /** Open offers from this desk, oldest first; at most 200. */
  @Transactional(readOnly = true)
  public List<Offer> offersFrom(UUID desk) {
    return offers.openFrom(desk);
  }

  @Transactional(readOnly = true)
  public Optional<Offer> offer(UUID offerId) {
    return offers.find(offerId);
  }

  @Transactional(readOnly = true)
  public Optional<SealedBag> bag(Thing bag) {
    return offers.bag(bag);
  }

  /** Discrepancies that this unit found or caused, open ones first; at most 200. */
  @Transactional(readOnly = true)
  public List<Discrepancy> discrepancies(UUID unit) {
    return discrepancies.of(unit);
  }

  /** Open discrepancies of the whole province, oldest first; at most 5,000. */
  @Transactional(readOnly = true)
  public List<Discrepancy> openDiscrepancies() {
    return discrepancies.open();
  }

  /**
   * What every hand holds now, longest first; at most 5,000 hands.
   *
   * @param unit an office or agency; null for the whole province
   */
  @Transactional(readOnly = true)
  public List<Load> loads(@Nullable UUID unit) {
    return loads.loads(unit);
  }

  /**
   * Results that lie at a desk, longest first; at most 20,000.
   *
   * @param unit an office or agency; null for the whole province
   */
  @Transactional(readOnly = true)
  public List<Holding> results(@Nullable UUID unit) {
    return loads.results(unit);
  }

  @Transactional(readOnly = true)
  public Optional<Discrepancy> discrepancy(UUID id) {
    return discrepancies.find(id);
  }

  private static Holding known(@Nullable Holding held, ThingCode code) {
    if (held == null) {
      throw new RefusedException(new CustodyRefusal.UnknownThing(code.value()));
    }
    return held;
  }
}

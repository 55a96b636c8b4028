package vn.gandan.handover.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.custody.CustodyRefusal;
import vn.gandan.custody.Discrepancy;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Link;
import vn.gandan.custody.SealedBag;
import vn.gandan.custody.Thing;
import vn.gandan.custody.ThingCode;
import vn.gandan.custody.Whereabouts;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;

/** Bags as the pages and the papers tell of them. */
@Component
class Bags {
  private final Custody custody;
  private final Counts counts;
  private final InstantSource clock;

  Bags(Custody custody, Counts counts, InstantSource clock) {
    this.custody = custody;
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * A bag with where it is and what was found in it.
   *
   * @param fromUnit who sealed it
   * @param openedAt null while it is closed, and when nothing was in it
   * @param differences that its opening showed
   */
  record Bag(
      SealedBag sealed,
      UUID fromUnit,
      Instant sealedAt,
      Whereabouts where,
      @Nullable Instant openedAt,
      List<Discrepancy> differences) {

    Thing thing() {
      return sealed.bag();
    }

    /** Whether the bag itself lies open before this desk. */
    boolean liesAt(UUID desk) {
      return where.containers().isEmpty()
          && where.hand() instanceof Holder.AtDesk(UUID id, UUID _)
          && id.equals(desk);
    }
  }

  /**
   * @throws RefusedException custody.unknown-thing, also for bags that this unit never saw
   */
  Bag bag(String code, Actor actor) {
    UUID unit = actor.unitId();
    Optional<Thing> thing =
        ThingCode.valid(code) ? custody.find(new ThingCode(code)) : Optional.empty();
    SealedBag sealed =
        thing
            .filter(found -> unit != null && custody.seenBy(found, unit))
            .flatMap(custody::bag)
            .orElseThrow(() -> new RefusedException(new CustodyRefusal.UnknownThing(code)));
    Link first = custody.chain(sealed.bag()).getFirst();
    Instant now = clock.instant();
    return new Bag(
        sealed,
        first.giver().id(),
        first.effectiveAt(),
        custody.where(sealed.bag(), now, now).orElseThrow(),
        openedAt(sealed),
        unit == null ? List.of() : differences(sealed.bag(), unit));
  }

  /** As sealed and, once it is open, as counted. */
  Comparison contents(Bag bag, Actor actor) {
    if (!bag.sealed().opened()) {
      List<String> all =
          bag.sealed().contents().stream().map(thing -> thing.code().value()).toList();
      return counts.compare(bag.sealed().contents(), all, actor);
    }
    List<String> counted = new ArrayList<>();
    bag.sealed().contents().forEach(thing -> counted.add(thing.code().value()));
    for (Discrepancy difference : bag.differences()) {
      String code = difference.thing().code().value();
      switch (difference.kind()) {
        case MISSING -> counted.remove(code);
        case EXTRA -> counted.add(code);
        case SEAL -> {
          // Concerns the bag itself.
        }
      }
    }
    return counts.compare(bag.sealed().contents(), counted, actor);
  }

  private List<Discrepancy> differences(Thing bag, UUID unit) {
    return custody.discrepancies(unit).stream()
        .filter(each -> bag.id().equals(each.bagId()))
        .toList();
  }

  /** When its contents came out; the journal tells it by the things' own chains. */
  private @Nullable Instant openedAt(SealedBag bag) {
    if (!bag.opened() || bag.contents().isEmpty()) {
      return null;
    }
    boolean inside = false;
    for (Link link : custody.chain(bag.contents().getFirst())) {
      if (inside) {
        return link.effectiveAt();
      }
      inside = link.taker() instanceof Holder.InBag(UUID id) && id.equals(bag.bag().id());
    }
    return null;
  }
}

package vn.gandan.collection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.collection.BillQuery;
import vn.gandan.collection.Collections;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Hands;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.OperationDoor;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;
import vn.gandan.visit.ServingTill;
import vn.gandan.visit.VisitRefusal;
import vn.gandan.visit.Visits;

/** Gathers what the pages at the counter show. */
@Component
class CollectPages {
  private final Collections collections;
  private final Visits visits;
  private final ServingTill serving;
  private final WorkDesks desks;
  private final Hands hands;
  private final InstantSource clock;

  CollectPages(
      Collections collections,
      Visits visits,
      ServingTill serving,
      WorkDesks desks,
      Hands hands,
      InstantSource clock) {
    this.collections = collections;
    this.visits = visits;
    this.serving = serving;
    this.desks = desks;
    this.hands = hands;
    this.clock = clock;
  }

  CollectDeskPage desk(@Nullable UUID person, Filled filled, Mistakes mistakes, Actor actor) {
    UUID office = Objects.requireNonNull(actor.unitId(), "whoever serves belongs to an office");
    Instant today = desks.today().atStartOfDay(OperationDoor.ZONE).toInstant();
    List<Choice> billers =
        collections.openBillers().stream()
            .map(biller -> new Choice(biller.billerId().toString(), biller.name()))
            .toList();
    return new CollectDeskPage(
        person,
        billers,
        collections.taken(office, today),
        collections.toWorkOn(actor).size(),
        filled,
        mistakes);
  }

  BillsPage bills(
      BillQuery query, TakenForm form, Mistakes mistakes, Actor actor, HttpServletRequest request) {
    return BillsPage.of(query, form, clock.instant(), closed(actor, request), mistakes);
  }

  /** At which till money is taken: where the own shift is open. */
  UUID till(Actor actor, HttpServletRequest request) {
    return serving.desk(actor, request);
  }

  /** Why no money can be taken now; null if it can. */
  private @Nullable String closed(Actor actor, HttpServletRequest request) {
    return serving.closed(actor, request).map(hands.words(request)::refusal).orElse(null);
  }

  UUID receipt(UUID payment, Actor actor) {
    return collections
        .payment(payment, actor)
        .flatMap(found -> visits.receiptOf(found.operation(), actor))
        .orElseThrow(() -> new RefusedException(new VisitRefusal.UnknownReceipt(payment)))
        .id();
  }
}

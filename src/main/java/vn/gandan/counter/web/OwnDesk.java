package vn.gandan.counter.web;

import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.counter.CounterRefusal;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;

/** At which desk of the office this session works: the only one, or the one that was chosen. */
@Component
class OwnDesk {
  private static final String CHOSEN = "counter.desk";

  private final Network network;
  private final InstantSource clock;

  OwnDesk(Network network, InstantSource clock) {
    this.network = network;
    this.clock = clock;
  }

  /** Desks of the own office at which people are served. */
  List<NamedDesk> all(Actor actor) {
    UUID unit = actor.unitId();
    if (unit == null) {
      return List.of();
    }
    return network.desksOf(unit, today()).stream()
        .filter(each ->
            each.desk().kind() == Desk.Kind.COUNTER || each.desk().kind() == Desk.Kind.CENTRE)
        .toList();
  }

  Optional<NamedDesk> of(Actor actor, HttpSession session) {
    List<NamedDesk> desks = all(actor);
    if (desks.size() == 1) {
      return Optional.of(desks.getFirst());
    }
    Object chosen = session.getAttribute(CHOSEN);
    return desks.stream()
        .filter(each -> each.desk().deskId().toString().equals(chosen))
        .findFirst();
  }

  /**
   * @throws RefusedException counter.no-desk, counter.desk-not-chosen
   */
  UUID required(Actor actor, HttpSession session) {
    return of(actor, session)
        .map(desk -> desk.desk().deskId())
        .orElseThrow(() ->
            new RefusedException(
                all(actor).isEmpty()
                    ? new CounterRefusal.NoDesk()
                    : new CounterRefusal.DeskNotChosen()));
  }

  /** False if there is no such desk in the own office. */
  boolean choose(UUID desk, Actor actor, HttpSession session) {
    boolean own = all(actor).stream().anyMatch(each -> each.desk().deskId().equals(desk));
    if (own) {
      session.setAttribute(CHOSEN, desk.toString());
    }
    return own;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
  }
}

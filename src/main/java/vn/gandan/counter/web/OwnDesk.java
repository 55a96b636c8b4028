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
import vn.gandan.network.SessionDesk;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;

/**
 * At which desk of the office this session works: the only one, the one that was chosen, or where
 * somebody sits already.
 */
@Component
class OwnDesk {
  private final Network network;
  private final SessionDesk chosen;
  private final InstantSource clock;

  OwnDesk(Network network, SessionDesk chosen, InstantSource clock) {
    this.network = network;
    this.chosen = chosen;
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
    return desks.size() == 1 ? Optional.of(desks.getFirst()) : chosen.of(desks, actor, session);
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
      chosen.choose(desk, session);
    }
    return own;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
  }
}

package vn.gandan.counter.web;

import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.counter.CounterRefusal;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.operation.Desk;
import vn.gandan.operation.DeskInUse;
import vn.gandan.operation.OperationDoor;

/**
 * At which desk of the office this session works: the only one, the one that was chosen, or where
 * somebody sits already.
 */
@Component
class OwnDesk {
  private static final String CHOSEN = "counter.desk";

  private final Network network;
  private final DeskInUse inUse;
  private final InstantSource clock;

  OwnDesk(Network network, DeskInUse inUse, InstantSource clock) {
    this.network = network;
    this.inUse = inUse;
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
    return among(desks, session.getAttribute(CHOSEN)).or(() -> sat(desks, actor, session));
  }

  /** Remembered for the session, so that it is asked once. */
  private Optional<NamedDesk> sat(List<NamedDesk> desks, Actor actor, HttpSession session) {
    Optional<NamedDesk> own = inUse.of(actor).flatMap(desk -> among(desks, desk.toString()));
    own.ifPresent(desk -> session.setAttribute(CHOSEN, desk.desk().deskId().toString()));
    return own;
  }

  private static Optional<NamedDesk> among(List<NamedDesk> desks, @Nullable Object id) {
    return desks.stream().filter(each -> each.desk().deskId().toString().equals(id)).findFirst();
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

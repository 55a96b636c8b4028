package vn.gandan.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Offer;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.SessionDesk;
import vn.gandan.operation.Desk;
import vn.gandan.operation.OperationDoor;

/**
 * At which desk somebody works: chosen once in a session, else where they sit already, else the
 * first that they may serve.
 */
@Component
public class WorkDesks {
  private final Network network;
  private final SessionDesk chosen;
  private final InstantSource clock;

  WorkDesks(Network network, SessionDesk chosen, InstantSource clock) {
    this.network = network;
    this.chosen = chosen;
    this.clock = clock;
  }

  /** Today at the post. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
  }

  /**
   * The desk of this session.
   *
   * @throws RefusedException {@link HandoverRefusal.NoDesk} if the unit has none for this role
   */
  public NamedDesk of(Actor actor, HttpServletRequest request) {
    List<NamedDesk> mine = mayServe(actor);
    if (mine.size() == 1) {
      return mine.getFirst();
    }
    return chosen
        .of(mine, actor, request.getSession())
        .or(() -> mine.stream().findFirst())
        .orElseThrow(() -> new RefusedException(new HandoverRefusal.NoDesk(actor.role())));
  }

  /**
   * Where the acts of this session are done: the desk of {@link #of}, or a provincial post office's
   * own.
   */
  public UUID idOf(Actor actor, HttpServletRequest request) {
    return actor.role() == Role.PROVINCE_OFFICE
        ? Desk.ofProvince(actor.province()).deskId()
        : of(actor, request).desk().deskId();
  }

  /** The desks of the own unit at which this role works, counters first. */
  public List<NamedDesk> mayServe(Actor actor) {
    return ofUnit(actor).stream()
        .filter(desk -> desk.desk().kind().servedBy(actor.role()))
        .sorted(
            Comparator.comparing((NamedDesk desk) -> desk.desk().kind())
                .thenComparing(NamedDesk::name))
        .toList();
  }

  /** Where the own unit keeps results that wait. */
  public List<NamedDesk> shelves(Actor actor) {
    return ofUnit(actor).stream().filter(desk -> desk.desk().kind() == Desk.Kind.SHELF).toList();
  }

  /** All desks of the own unit that are in use today. */
  public List<NamedDesk> ofUnit(Actor actor) {
    UUID unit = actor.unitId();
    return unit == null ? List.of() : network.desksOf(unit, today());
  }

  /**
   * Whether this desk may count an offer to its unit: what goes to a device only that device, all
   * else any desk but the giver's.
   */
  public boolean mayCount(Offer offer, Desk here) {
    boolean toADevice =
        network
            .namedDesk(offer.takerDesk(), today())
            .filter(taker -> taker.desk().kind() == Desk.Kind.DEVICE)
            .isPresent();
    boolean fromHandToHand = toADevice || here.kind() == Desk.Kind.DEVICE;
    return fromHandToHand
        ? offer.takerDesk().equals(here.deskId())
        : offer.takerUnit().equals(here.unitId()) && !offer.giverDesk().equals(here.deskId());
  }

  /**
   * Remembers the choice for this session; a desk that is not theirs is passed over by {@link #of}.
   */
  public void choose(UUID desk, HttpServletRequest request) {
    chosen.choose(desk, request.getSession());
  }
}

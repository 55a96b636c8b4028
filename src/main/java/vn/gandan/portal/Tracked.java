package vn.gandan.portal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.HandIn;
import vn.gandan.dossier.Status;
import vn.gandan.dossier.Step;
import vn.gandan.network.ServicePoint;

/**
 * What anybody who has the slip may know of a dossier: offices and agencies by name, and no person.
 *
 * @param procedureName in the version that the dossier keeps
 * @param agency who decides
 * @param promisedAt what was shown at the counter, both legs together
 * @param dueAt by law; null before the clock started and while it stands
 * @param overdue past the due time now, or late by a second supplement
 * @param asked papers asked for, while they are awaited
 * @param now where each of its things is
 * @param way what happened, oldest first
 */
public record Tracked(
    String code,
    String token,
    String procedureCode,
    String procedureName,
    Status status,
    Instant since,
    Instant handedInAt,
    @Nullable Instant promisedAt,
    @Nullable Instant dueAt,
    boolean overdue,
    String agency,
    Contact helped,
    Contact back,
    HandIn.ReturnWay returnWay,
    List<String> asked,
    List<Whereabout> now,
    List<Event> way) {

  public Tracked {
    asked = List.copyOf(asked);
    now = List.copyOf(now);
    way = List.copyOf(way);
  }

  /** Whether the result lies where it is to be collected. */
  public boolean resultIsBack() {
    return now.stream()
        .filter(each -> each.thing() == DossierThing.Role.RESULT && !each.sealed())
        .anyMatch(
            each -> each.hand().place().atThePost() && back.name().equals(each.hand().unit()));
  }

  /** A place that people may ask at. */
  public record Contact(String name, @Nullable String address, List<ServicePoint.Hours> hours) {
    public Contact {
      hours = List.copyOf(hours);
    }
  }

  /** What sort of hand holds a thing; told instead of who. */
  public enum Place {
    COUNTER,
    CENTRE,
    AGENCY,
    SHELF,
    VAULT,
    COURIER,
    BAG,
    CITIZEN,
    SEARCHED;

    boolean atThePost() {
      return this == COUNTER || this == CENTRE || this == SHELF || this == VAULT;
    }
  }

  /**
   * A hand by its office.
   *
   * @param unit name of the office or agency that answers; null for the citizen
   */
  public record Hand(Place place, @Nullable String unit) {}

  /**
   * Where a thing is now.
   *
   * @param sealed inside a sealed bag that this hand holds
   */
  public record Whereabout(
      DossierThing.Role thing, String code, Hand hand, boolean sealed, Instant since) {}

  /** One entry of the timeline. */
  public sealed interface Event {
    Instant at();

    /**
     * A step of the procedure.
     *
     * @param unit the office or agency that took it
     * @param dueAt the due time that it reckoned
     */
    record Taken(Instant at, Step step, String unit, @Nullable Instant dueAt) implements Event {}

    /** A thing came into another hand. */
    record Moved(Instant at, DossierThing.Role thing, Hand hand) implements Event {}
  }
}

package vn.gandan.payout;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.attachment.Attachments;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.kernel.RefusedException;
import vn.gandan.operation.Performance;
import vn.gandan.party.Party;

/** Whoever decides how to be paid is the receiver, shows a paper and signs. */
@Component
class Receivers {
  private final Dues dues;
  private final Capacities capacities;
  private final PayPlaces places;
  private final Party party;
  private final Attachments attachments;

  Receivers(
      Dues dues, Capacities capacities, PayPlaces places, Party party, Attachments attachments) {
    this.dues = dues;
    this.capacities = capacities;
    this.places = places;
    this.party = party;
    this.attachments = attachments;
  }

  /**
   * The duty, if it concerns the office and is owed to this person.
   *
   * @throws RefusedException otherwise
   */
  Due due(UUID duty, UUID person, Performance performance) {
    Due due =
        dues.find(duty)
            .filter(found ->
                places.concerns(
                    found.duty().holder(), performance.desk().unitId(), performance.businessDay()))
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownDuty(duty)));
    if (!capacities.receives(person, due)) {
      throw new RefusedException(new PayoutRefusal.NotTheirs(duty));
    }
    return due;
  }

  /**
   * @param number as the paper shows it
   * @throws RefusedException if it is another's
   */
  void mustBe(UUID person, String number) {
    if (!party.isNumberOf(person, number)) {
      throw new RefusedException(new PayoutRefusal.NumberDiffers(person));
    }
  }

  /** A signature that was drawn at the same office, or none: then a paper was signed. */
  void mustBeOurs(@Nullable UUID signature, Performance performance) {
    if (signature != null && !attachments.isFrom(performance.desk().unitId(), signature)) {
      throw new RefusedException(new PayoutRefusal.UnknownSignature(signature));
    }
  }

  /**
   * A pay point of the office.
   *
   * @throws RefusedException if it is none
   */
  void mustBePoint(UUID point, Performance performance) {
    if (!places.pays(performance.desk().unitId(), point, performance.businessDay())) {
      throw new RefusedException(new PayoutRefusal.UnknownPoint(point));
    }
  }
}

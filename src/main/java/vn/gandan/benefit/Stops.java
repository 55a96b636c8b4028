package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;

/**
 * Các khoản dừng chi: what must not be paid and has not gone back yet, and what somebody has to
 * find out before it is paid. A commune sees its own people. Every look is written down before
 * anything is shown: call it outside of transactions.
 */
@Service
public class Stops {
  /** How many stand on one page. */
  public static final int PAGE = 50;

  private final StopTable stops;
  private final QuestionTable questions;
  private final CommuneOf communes;
  private final LineReadings readings;

  Stops(StopTable stops, QuestionTable questions, CommuneOf communes, LineReadings readings) {
    this.stops = stops;
    this.questions = questions;
    this.communes = communes;
    this.readings = readings;
  }

  /** The newest first. */
  public List<StoppedDuty> open(Actor reader, LocalDate on, int page) {
    return shown(stops.open(commune(reader, on), PAGE, page), reader);
  }

  /** One that concerns who asks; empty as if it was never stopped. */
  public Optional<StoppedDuty> of(UUID entitlement, Actor reader, LocalDate on) {
    String commune = commune(reader, on);
    Optional<StoppedDuty> found =
        stops
            .ofDuty(entitlement)
            .filter(it -> commune.isEmpty() || commune.equals(it.duty().commune()));
    shown(found.stream().toList(), reader);
    return found;
  }

  /** All stops of one duty, in order; each but the last was lifted. */
  public List<Stop> history(StoppedDuty of) {
    return stops.history(of.duty().entitlementId());
  }

  /** What was told of these numbers under other names, and nobody has answered; at most 200. */
  public List<EventQuestion> questions(Actor reader, LocalDate on) {
    List<EventQuestion> found = questions.open(commune(reader, on));
    readings.add(
        new Reading(reader, Purpose.PROCESSING),
        found.stream().map(it -> it.duty().line()).distinct().toList());
    return found;
  }

  /** How many of them there are, without looking at whom they are about; at most 200. */
  public long questionsWaiting(Actor reader, LocalDate on) {
    return questions.waiting(commune(reader, on));
  }

  /** One that concerns who asks; empty as if there was none. */
  public Optional<EventQuestion> question(
      UUID entitlement, UUID event, Actor reader, LocalDate on) {
    String commune = commune(reader, on);
    Optional<EventQuestion> found =
        questions
            .find(entitlement, event)
            .filter(it -> commune.isEmpty() || commune.equals(it.duty().commune()));
    readings.add(
        new Reading(reader, Purpose.PROCESSING),
        found.map(it -> it.duty().line()).stream().toList());
    return found;
  }

  private List<StoppedDuty> shown(List<StoppedDuty> found, Actor reader) {
    readings.add(
        new Reading(reader, Purpose.PROCESSING),
        found.stream().map(it -> it.duty().line()).toList());
    return found;
  }

  private String commune(Actor reader, LocalDate on) {
    return reader.role() == Role.PROVINCE_OFFICE ? "" : communes.of(reader, on);
  }
}

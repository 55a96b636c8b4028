package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;

/**
 * Phần của từng xã trong danh sách: what communes have to explain, and how far they are. Names are
 * shown to the commune that answers for them, and every look is written down before anything is
 * shown: call it outside of transactions.
 */
@Service
public class CommuneParts {
  static final int PAGE = 50;
  private static final int PRINTED = 500;

  private final RoundTable rounds;
  private final PartTable parts;
  private final SignatureTable signatures;
  private final LineReadings readings;
  private final CommuneOf communes;

  CommuneParts(
      RoundTable rounds,
      PartTable parts,
      SignatureTable signatures,
      LineReadings readings,
      CommuneOf communes) {
    this.rounds = rounds;
    this.parts = parts;
    this.signatures = signatures;
    this.readings = readings;
    this.communes = communes;
  }

  /** Which lines are wanted. */
  public record Filter(Challenge.@Nullable Reason reason, boolean unexplained, int page) {}

  /** The commune for which an officer speaks. */
  public String communeOf(Actor officer, LocalDate on) {
    return communes.of(officer, on);
  }

  /** Rounds in which the commune has a part, the newest first. */
  public Map<Round, CommunePart> ofCommune(String commune) {
    Map<Round, CommunePart> found = new LinkedHashMap<>();
    for (Round round : rounds.recent()) {
      UUID roster = round.rosterId();
      if (roster != null && asked(round)) {
        parts.part(roster, commune).ifPresent(part -> found.put(round, part));
      }
    }
    return found;
  }

  /** The commune's part of one round; empty as if there were no such round. */
  public Optional<CommunePart> part(Round round, String commune) {
    UUID roster = round.rosterId();
    return roster == null || !asked(round) ? Optional.empty() : parts.part(roster, commune);
  }

  /** Every commune's part of a list. */
  public List<CommunePart> ofRoster(UUID roster) {
    return parts.parts(roster);
  }

  /** How many lines of the commune are in question for which reason. */
  public Map<Challenge.Reason, Long> reasons(UUID roster, String commune) {
    return parts.reasons(roster, commune);
  }

  /** A page of fifty lines in question; of a round that does not concern the commune, nothing. */
  public List<QuestionedLine> lines(Round round, Filter filter, Actor officer, LocalDate on) {
    return shown(round, filter, PAGE, officer, on, Purpose.PROCESSING);
  }

  /** What is printed and signed by hand: at most 500 lines. */
  public List<QuestionedLine> printed(Round round, Actor officer, LocalDate on) {
    return shown(round, new Filter(null, false, 1), PRINTED, officer, on, Purpose.PRINT);
  }

  private List<QuestionedLine> shown(
      Round round, Filter filter, int most, Actor officer, LocalDate on, Purpose purpose) {
    String commune = communes.of(officer, on);
    UUID roster = signatures.rosterOf(round, commune);
    if (!asked(round)) {
      throw new RefusedException(new BenefitRefusal.UnknownRound(round.roundId()));
    }
    List<QuestionedLine> lines = parts.lines(roster, commune, filter, most);
    readings.add(new Reading(officer, purpose), lines.stream().map(QuestionedLine::key).toList());
    return lines;
  }

  /** Before that, the list is the provincial post office's affair. */
  private static boolean asked(Round round) {
    return switch (round.state()) {
      case CHALLENGED, SIGNED, FROZEN -> true;
      case DRAFTED, IMPORTED -> false;
    };
  }
}

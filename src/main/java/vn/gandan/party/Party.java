package vn.gandan.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Text;

/**
 * Công dân, tổ chức: finds people by exact number, telephone or card, never by browsing, and writes
 * down every look with its purpose before anything is shown. Call it outside of transactions: the
 * log needs a connection of its own.
 */
@Service
public class Party {
  static final int MOST_AT_ONCE = 500;

  private final PartyTable people;
  private final OrganisationTable organisations;
  private final ReadingJournal readings;

  Party(PartyTable people, OrganisationTable organisations, ReadingJournal readings) {
    this.people = people;
    this.organisations = organisations;
    this.readings = readings;
  }

  /**
   * Finds the owner of a paper.
   *
   * @throws RefusedException party.bad-number if no such paper has a number of that form
   */
  public Optional<Person> byNumber(IdentityKind kind, String number, Reading reading) {
    return shown(people.find(PersonRules.identityOf(kind, number)), reading, Look.Way.NUMBER);
  }

  /**
   * The people who gave this telephone number, at most twenty.
   *
   * @throws RefusedException party.bad-phone
   */
  public List<Person> byPhone(String phone, Reading reading) {
    List<Person> found = people.byPhone(PersonRules.phoneOf(phone));
    readings.add(reading, Look.Way.PHONE, ids(found));
    return found;
  }

  /**
   * Reads the card that was scanned, and who has its number. Nothing of the scan is kept.
   *
   * @throws RefusedException party.not-a-card
   */
  public Scan scan(String scanned, Reading reading) {
    CardData card =
        CardQrRules.read(scanned)
            .orElseThrow(() -> new RefusedException(new PartyRefusal.NotACard()));
    Identity identity = new Identity(IdentityKind.CITIZEN_NUMBER, card.citizenNumber());
    return new Scan(card, shown(people.find(identity), reading, Look.Way.SCAN));
  }

  /**
   * @param known the record under the card's number, if there is one
   */
  public record Scan(CardData card, Optional<Person> known) {}

  /** One record by its id. */
  public Optional<Person> person(UUID id, Reading reading) {
    return shown(people.find(id), reading, Look.Way.RECORD);
  }

  /** The records of a list, each look written down; ids without a record are left out. */
  public Map<UUID, Person> people(Collection<UUID> ids, Reading reading) {
    if (ids.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException(ids.size() + " people at once");
    }
    Map<UUID, Person> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      people.find(ids).forEach(person -> found.put(person.id(), person));
      readings.add(reading, Look.Way.RECORD, found.keySet());
    }
    return found;
  }

  /** Whether there is such a person; shows nothing, so it leaves no line. */
  public boolean exists(UUID person) {
    return people.find(person).isPresent();
  }

  /**
   * Whether the person's telephone number ends in these four digits. Tells yes or no and nothing
   * else; the caller throttles.
   */
  public boolean phoneEndsIn(UUID person, String fourDigits) {
    return fourDigits.length() == 4
        && people.find(person).map(Person::phone).filter(p -> p.endsWith(fourDigits)).isPresent();
  }

  /** Whether this is the person's citizen number. Tells yes or no, so it leaves no line. */
  public boolean isNumberOf(UUID person, String citizenNumber) {
    return people
        .find(person)
        .map(Person::identity)
        .filter(new Identity(IdentityKind.CITIZEN_NUMBER, citizenNumber)::equals)
        .isPresent();
  }

  /** The person's citizen number, for a decision and never to show it, so it leaves no line. */
  public Optional<String> numberOf(UUID person) {
    return people
        .find(person)
        .map(Person::identity)
        .filter(identity -> identity.kind() == IdentityKind.CITIZEN_NUMBER)
        .map(Identity::number);
  }

  /**
   * Whether the person is called so, marks and capitals aside, and was born in that year: for
   * people of whom a list has no number. A name alone is many people's; it is enough only for those
   * who have no paper that would tell when they were born. Tells yes or no.
   *
   * @param birthYear null if it is not listed either
   */
  public boolean isCalled(UUID person, String fullName, @Nullable Integer birthYear) {
    return people
        .find(person)
        .filter(known -> Text.searchable(known.fullName()).equals(Text.searchable(fullName)))
        .filter(known -> bornIn(known, birthYear))
        .isPresent();
  }

  private static boolean bornIn(Person known, @Nullable Integer birthYear) {
    LocalDate born = known.birthDate();
    return born == null
        ? known.identity() == null
        : birthYear != null && born.getYear() == birthYear;
  }

  public Optional<Organisation> organisation(UUID id) {
    return organisations.find(id);
  }

  /** Who looked at this person's record (ai đã xem), newest first, at most 500. */
  public List<Look> whoLooked(UUID person) {
    return readings.of(person);
  }

  private Optional<Person> shown(Optional<Person> found, Reading reading, Look.Way way) {
    readings.add(reading, way, ids(found.stream().toList()));
    return found;
  }

  private static List<UUID> ids(List<Person> people) {
    return people.stream().map(Person::id).toList();
  }
}

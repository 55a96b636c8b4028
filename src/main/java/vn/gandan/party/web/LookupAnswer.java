package vn.gandan.party.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gandan.party.CardData;
import vn.gandan.party.MaskedPerson;
import vn.gandan.party.Party;
import vn.gandan.party.Person;
import vn.gandan.party.Sex;

/**
 * Who was found, masked.
 *
 * @param card what the scanned card says, to fill in a form with; null otherwise
 */
record LookupAnswer(List<MaskedPerson> people, @Nullable Card card) {

  record Card(
      String citizenNumber,
      @Nullable String oldNumber,
      String fullName,
      @Nullable LocalDate birthDate,
      @Nullable Sex sex,
      @Nullable String residence,
      @Nullable LocalDate issuedOn) {

    static Card of(CardData card) {
      return new Card(
          card.citizenNumber(),
          card.oldNumber(),
          card.fullName(),
          card.birthDate(),
          card.sex(),
          card.residence(),
          card.issuedOn());
    }

    @Override
    public String toString() {
      return "card";
    }
  }

  static LookupAnswer of(List<Person> people) {
    return new LookupAnswer(people.stream().map(Person::masked).toList(), null);
  }

  static LookupAnswer of(Optional<Person> person) {
    return of(person.stream().toList());
  }

  static LookupAnswer of(Party.Scan scan) {
    List<MaskedPerson> known = scan.known().map(Person::masked).stream().toList();
    return new LookupAnswer(known, Card.of(scan.card()));
  }
}

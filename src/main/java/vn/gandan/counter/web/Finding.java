package vn.gandan.counter.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Custody;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.party.MaskedPerson;
import vn.gandan.party.Party;
import vn.gandan.party.Person;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;

/** Looks up what stands in the one box. */
@Component
class Finding {
  private final Party party;
  private final Dossiers dossiers;
  private final Custody custody;
  private final Telling telling;

  Finding(Party party, Dossiers dossiers, Custody custody, Telling telling) {
    this.party = party;
    this.dossiers = dossiers;
    this.custody = custody;
    this.telling = telling;
  }

  /** Where the box leads. */
  sealed interface Found {

    /** A page of its own. */
    record To(String path) implements Found {}

    record Several(List<MaskedPerson> people) implements Found {}

    /** A number that is nobody's yet, with what is known for the form. */
    record Nobody(PersonForm form) implements Found {}

    /**
     * @param why a sentence that says what to do
     */
    record Unclear(String why) implements Found {}
  }

  Found find(String typed, Actor actor, Locale locale) {
    try {
      return switch (AskRules.read(typed)) {
        case Asked.OfThing(var code) ->
            custody
                .find(code)
                .flatMap(thing -> dossiers.ofThing(thing, actor))
                .<Found>map(Finding::to)
                .orElseGet(() -> unclear(locale, "counter.find.no-thing"));
        case Asked.DossierCode(String code) -> dossier(dossiers.find(code, actor), locale);
        case Asked.Tracker(String token) ->
            dossier(
                dossiers.byToken(token).flatMap(each -> dossiers.find(each.id(), actor)), locale);
        case Asked.Card _, Asked.Numbered _, Asked.Phone _ ->
            person(typed, new Reading(actor, Purpose.GUIDANCE), locale);
        case Asked.MisreadThing() -> unclear(locale, "counter.find.misread");
        case Asked.Nothing() -> unclear(locale, "counter.find.nothing");
        case Asked.NotAKey() -> unclear(locale, "counter.find.not-a-key");
      };
    } catch (RefusedException refused) {
      return new Found.Unclear(telling.problem(locale, refused.refusal()));
    }
  }

  /** People alone, for whoever collects in somebody's place. */
  Found person(String typed, Reading reading, Locale locale) {
    return switch (AskRules.read(typed)) {
      case Asked.Card(String scanned) -> {
        Party.Scan scan = party.scan(scanned, reading);
        yield one(scan.known(), PersonForm.of(scan.card()));
      }
      case Asked.Numbered(var kind, String number) ->
          one(party.byNumber(kind, number, reading), PersonForm.of(kind, number));
      case Asked.Phone(String phone) -> byPhone(phone, party.byPhone(phone, reading));
      case Asked.MisreadThing(),
          Asked.Nothing(),
          Asked.NotAKey(),
          Asked.OfThing _,
          Asked.DossierCode _,
          Asked.Tracker _ ->
          unclear(locale, "counter.find.person-only");
    };
  }

  private static Found one(Optional<Person> known, PersonForm form) {
    return known
        .<Found>map(person -> new Found.To(path(person.id())))
        .orElseGet(() -> new Found.Nobody(form));
  }

  private static Found byPhone(String phone, List<Person> people) {
    return switch (people.size()) {
      case 0 -> new Found.Nobody(PersonForm.ofPhone(phone));
      case 1 -> new Found.To(path(people.getFirst().id()));
      default -> new Found.Several(people.stream().map(Person::masked).toList());
    };
  }

  private Found dossier(Optional<Dossier> found, Locale locale) {
    return found
        .<Found>map(Finding::to)
        .orElseGet(() -> unclear(locale, "counter.find.no-dossier"));
  }

  private static Found to(Dossier dossier) {
    return new Found.To("/quay/ho-so/" + dossier.code());
  }

  static String path(UUID person) {
    return "/quay/nguoi/" + person;
  }

  private Found unclear(Locale locale, String key) {
    return new Found.Unclear(telling.text(locale, key));
  }
}

package vn.gandan.counter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Whereabouts;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Status;
import vn.gandan.kernel.Actor;
import vn.gandan.party.MaskedPerson;

/** What waits for somebody at this office: results in hand, papers asked for, what runs. */
@Component
class Waiting {
  private static final int PAST_SHOWN = 10;

  private final Dossiers dossiers;
  private final Naming naming;

  Waiting(Dossiers dossiers, Naming naming) {
    this.dossiers = dossiers;
    this.naming = naming;
  }

  PersonPage page(MaskedPerson person, @Nullable String need, Actor actor, Locale locale) {
    UUID here = Objects.requireNonNull(actor.unitId(), "a clerk belongs to an office");
    List<PersonPage.Line> results = new ArrayList<>();
    List<PersonPage.Asked> supplements = new ArrayList<>();
    List<PersonPage.Line> running = new ArrayList<>();
    List<PersonPage.Line> past = new ArrayList<>();
    for (Dossier dossier : dossiers.ofApplicant(person.id(), List.of(Status.values()))) {
      if (!dossier.concerns(here)) {
        continue;
      }
      PersonPage.Line line = line(dossier, locale);
      if (dossier.status().isFinal()) {
        past.add(line);
      } else if (dossier.status() == Status.SUPPLEMENT_ASKED) {
        supplements.add(new PersonPage.Asked(line, dossiers.asked(dossier)));
      } else if (dossier.status() == Status.FINISHED && resultHere(dossier, here).isPresent()) {
        results.add(line);
      } else {
        running.add(line);
      }
    }
    return new PersonPage(
        person, results, supplements, running, past.stream().limit(PAST_SHOWN).toList(), need);
  }

  /** The result in a hand of this office, ready to be given. */
  Optional<Whereabouts> resultHere(Dossier dossier, UUID here) {
    return dossiers.things(dossier).stream()
        .filter(each -> each.role() == DossierThing.Role.RESULT)
        .map(each -> naming.where(each.thing()))
        .flatMap(Optional::stream)
        .filter(where -> where.containers().isEmpty())
        .filter(where -> where.hand() instanceof Holder.AtDesk && here.equals(where.hand().unit()))
        .findFirst();
  }

  /** Where the newest thing of the dossier is: the result if there is one, else the papers. */
  String where(Dossier dossier, Locale locale) {
    List<DossierThing> things = dossiers.things(dossier);
    return things.stream()
        .filter(each -> each.role() == DossierThing.Role.RESULT)
        .findFirst()
        .or(() -> things.stream().findFirst())
        .flatMap(each -> naming.where(each.thing()))
        .map(found -> naming.where(found, locale))
        .orElse("");
  }

  private PersonPage.Line line(Dossier dossier, Locale locale) {
    return new PersonPage.Line(
        dossier.code(),
        naming.procedureName(dossier),
        dossier.status().code(),
        Today.tone(dossier),
        dossier.since(),
        where(dossier, locale));
  }
}

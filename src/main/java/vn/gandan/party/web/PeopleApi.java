package vn.gandan.party.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Allowed;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.party.IdentityKind;
import vn.gandan.party.Party;
import vn.gandan.party.PartyRefusal;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;

/** People, for counters and auditors. Records are made and corrected through the door. */
@RestController
@RequestMapping("/api/v1/people")
class PeopleApi {
  private final Party party;

  PeopleApi(Party party) {
    this.party = party;
  }

  /** Finds by exact number, telephone or card; every call leaves a line in the reading log. */
  @PostMapping("/lookups")
  @Allowed({Role.CLERK, Role.DIRECTOR})
  LookupAnswer lookup(@RequestBody LookupBody body, Actor actor) {
    Reading reading = new Reading(actor, body.purpose());
    return switch (body.by()) {
      case NUMBER -> {
        IdentityKind kind = Objects.requireNonNullElse(body.kind(), IdentityKind.CITIZEN_NUMBER);
        yield LookupAnswer.of(party.byNumber(kind, body.value(), reading));
      }
      case PHONE -> LookupAnswer.of(party.byPhone(body.value(), reading));
      case SCAN -> LookupAnswer.of(party.scan(body.value(), reading));
    };
  }

  /** The whole record. */
  @GetMapping("/{person}")
  @Allowed({Role.CLERK, Role.DIRECTOR, Role.AUDITOR})
  PersonBody person(@PathVariable UUID person, @RequestParam Purpose purpose, Actor actor) {
    return party
        .person(person, new Reading(actor, purpose))
        .map(PersonBody::of)
        .orElseThrow(() -> new RefusedException(new PartyRefusal.UnknownPerson(person)));
  }

  /** Who looked at a person's record, newest first. */
  @GetMapping("/{person}/looks")
  @Allowed({Role.AUDITOR, Role.PROVINCE_OFFICE})
  List<LookBody> whoLooked(@PathVariable UUID person) {
    if (!party.exists(person)) {
      throw new RefusedException(new PartyRefusal.UnknownPerson(person));
    }
    return party.whoLooked(person).stream().map(LookBody::of).toList();
  }
}

package vn.gandan.handover.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Discrepancy;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Passing;
import vn.gandan.custody.Thing;
import vn.gandan.custody.Whereabouts;
import vn.gandan.dossier.Dossier;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Ways;
import vn.gandan.handover.Words;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Role;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/** Gathers what is known of a difference. */
@Component
class DifferencePages {
  private final Custody custody;
  private final Hands hands;
  private final Ways ways;
  private final Access access;
  private final InstantSource clock;

  DifferencePages(Custody custody, Hands hands, Ways ways, Access access, InstantSource clock) {
    this.custody = custody;
    this.hands = hands;
    this.ways = ways;
    this.access = access;
    this.clock = clock;
  }

  /** What a reader has filled in. */
  record Filled(
      UUID operation, @Nullable String outcome, @Nullable String note, Mistakes mistakes) {}

  DifferencePage page(Discrepancy it, Filled filled, Actor actor, Words words) {
    Last last = last(it.thing());
    Optional<Dossier> dossier = hands.dossierOf(it.thing(), actor);
    return new DifferencePage(
        DifferenceLine.of(it, hands),
        dossier.map(Dossier::code).orElse(null),
        hands.placeName(it.foundByDesk()),
        hands.name(last.hand(), words),
        last.since(),
        Optional.ofNullable(it.bagId())
            .flatMap(custody::find)
            .map(Thing::code)
            .map(code -> code.value())
            .orElse(null),
        ways.way(it.thing(), words),
        filled.operation(),
        it.closing() == null && mayClose(actor) ? outcomes(it.kind(), words) : List.of(),
        filled.outcome(),
        filled.note(),
        closing(it.closing()),
        filled.mistakes());
  }

  private record Last(Holder hand, Instant since) {}

  /** The hand that is looked for; that a thing is missing says nothing of who had it. */
  private Last last(Thing thing) {
    return Passing.of(thing, custody.way(thing)).reversed().stream()
        .filter(passing -> !(passing.taker() instanceof Holder.Missing))
        .map(passing -> new Last(passing.taker(), passing.at()))
        .findFirst()
        .orElseGet(() -> {
          Whereabouts now = custody.where(thing, clock.instant(), clock.instant()).orElseThrow();
          return new Last(now.hand(), now.since());
        });
  }

  /** Somebody who answers for the office or agency, not who counted. */
  static boolean mayClose(Actor actor) {
    return actor.role() == Role.DIRECTOR || actor.role() == Role.AGENCY_OFFICER;
  }

  private DifferencePage.@Nullable Closing closing(Discrepancy.@Nullable Closing closing) {
    return closing == null
        ? null
        : new DifferencePage.Closing(
            closing.outcome().code(),
            closing.note(),
            access.account(closing.accountId()).map(Account::displayName).orElse("—"),
            closing.closedAt());
  }

  private static List<Choice> outcomes(Discrepancy.Kind kind, Words words) {
    List<Discrepancy.Outcome> possible =
        switch (kind) {
          case MISSING -> List.of(Discrepancy.Outcome.FOUND, Discrepancy.Outcome.LOST);
          case EXTRA -> List.of(Discrepancy.Outcome.TAKEN_OVER, Discrepancy.Outcome.EXPLAINED);
          case SEAL -> List.of(Discrepancy.Outcome.EXPLAINED);
        };
    return possible.stream()
        .map(outcome ->
            new Choice(
                outcome.name(),
                words.t("custody.outcome." + outcome.code()),
                words.t("handover.outcome.hint." + outcome.code())))
        .toList();
  }
}

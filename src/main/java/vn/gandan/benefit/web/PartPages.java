package vn.gandan.benefit.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.BenefitRefusal;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Challenge;
import vn.gandan.benefit.CommunePart;
import vn.gandan.benefit.CommuneParts;
import vn.gandan.benefit.QuestionedLine;
import vn.gandan.benefit.Round;
import vn.gandan.benefit.Stops;
import vn.gandan.handover.Filled;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/** Makes the pages of a commune's part. */
@Component
class PartPages {
  private static final int PAGE = 50;
  private static final int LAST_PAGE = 1_000;

  private final Benefits benefits;
  private final CommuneParts parts;
  private final Stops stops;
  private final Network network;
  private final WorkDesks desks;

  PartPages(Benefits benefits, CommuneParts parts, Stops stops, Network network, WorkDesks desks) {
    this.benefits = benefits;
    this.parts = parts;
    this.stops = stops;
    this.network = network;
    this.desks = desks;
  }

  /** What of the lines somebody wants to see. */
  record Wish(String reason, boolean open, int page) {
    Challenge.@Nullable Reason known() {
      return Arrays.stream(Challenge.Reason.values())
          .filter(each -> each.name().equals(reason))
          .findFirst()
          .orElse(null);
    }

    String query() {
      return "?ly-do=" + (known() == null ? "" : reason) + (open ? "&chua=co" : "");
    }
  }

  PartsPage list(Actor officer) {
    String commune = parts.communeOf(officer, desks.today());
    return new PartsPage(
        name(commune), parts.ofCommune(commune), stops.questionsWaiting(officer, desks.today()));
  }

  /**
   * @throws RefusedException as of no such round, if it does not concern the officer's commune
   */
  CommunePart mustConcern(UUID round, Actor officer) {
    String commune = parts.communeOf(officer, desks.today());
    return benefits
        .round(round)
        .flatMap(found -> parts.part(found, commune))
        .orElseThrow(() -> new RefusedException(new BenefitRefusal.UnknownRound(round)));
  }

  PartPage page(
      UUID round, Wish wish, Actor officer, Filled filled, Mistakes mistakes, Words words) {
    CommunePart part = mustConcern(round, officer);
    Round found = benefits.round(round).orElseThrow();
    int number = Math.clamp(wish.page(), 1, LAST_PAGE);
    CommuneParts.Filter filter = new CommuneParts.Filter(wish.known(), wish.open(), number);
    List<QuestionedLine> lines = parts.lines(found, filter, officer, desks.today());
    return made(found, part, lines, wish, number, false, filled, mistakes, words);
  }

  PartPage printed(UUID round, Actor officer, Words words) {
    CommunePart part = mustConcern(round, officer);
    Round found = benefits.round(round).orElseThrow();
    List<QuestionedLine> lines = parts.printed(found, officer, desks.today());
    Wish wish = new Wish("", false, 1);
    return made(found, part, lines, wish, 1, true, Filled.fresh(), Mistakes.NONE, words);
  }

  // Everything that the page shows; there is no smaller part of it with a name of its own.
  private PartPage made(
      Round round,
      CommunePart part,
      List<QuestionedLine> lines,
      Wish wish,
      int number,
      boolean printed,
      Filled filled,
      Mistakes mistakes,
      Words words) {
    UUID roster = java.util.Objects.requireNonNull(round.rosterId());
    return new PartPage(
        name(part.commune()),
        round,
        part,
        parts.reasons(roster, part.commune()).entrySet().stream()
            .map(each ->
                new PartPage.ReasonLink(
                    each.getKey(), each.getValue(), each.getKey() == wish.known()))
            .toList(),
        lines,
        Arrays.stream(Challenge.Outcome.values())
            .map(
                outcome -> new Choice(outcome.name(), words.t("benefit.outcome." + outcome.name())))
            .toList(),
        wish.known(),
        wish.open(),
        number,
        lines.size() == PAGE && !printed,
        printed,
        filled,
        mistakes);
  }

  private String name(String commune) {
    return network.commune(commune, desks.today()).map(Commune::fullName).orElse(commune);
  }
}

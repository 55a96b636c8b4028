package vn.gandan.clearing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.DutySum;
import vn.gandan.clearing.DutyOutcome;
import vn.gandan.clearing.Settlement;
import vn.gandan.clearing.SettlementFigures;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Network;
import vn.gandan.network.ProvinceName;
import vn.gandan.operation.OperationDoor;
import vn.gandan.paper.Form;
import vn.gandan.paper.Heading;
import vn.gandan.paper.Papers;
import vn.gandan.paper.PrintMark;
import vn.gandan.paper.SettlementMinutes;

/** A settlement on paper, in Vietnamese, whoever takes it. */
@Component
class SettlementPapers {
  /** What a list ends in; what is unpaid stands on drafts alone. */
  static final List<DutyOutcome> OUTCOMES = List.of(DutyOutcome.values());

  private final Papers papers;
  private final Network network;
  private final WorkDesks desks;
  private final Hands hands;
  private final boolean demonstration;

  SettlementPapers(
      Papers papers, Network network, WorkDesks desks, Hands hands, Environment environment) {
    this.papers = papers;
    this.network = network;
    this.desks = desks;
    this.hands = hands;
    this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
  }

  /** Dated as it was proposed, however much later it is printed; a draft as of today. */
  byte[] paper(SettlementPage page, Actor actor) {
    Settlement settlement = page.draft() ? null : page.settlement();
    LocalDate on =
        settlement == null
            ? desks.today()
            : LocalDate.ofInstant(settlement.proposedAt(), OperationDoor.ZONE);
    Set<PrintMark> marks =
        demonstration ? EnumSet.of(PrintMark.DEMONSTRATION) : EnumSet.noneOf(PrintMark.class);
    return papers.print(Form.SETTLEMENT, on, minutes(page, actor), marks);
  }

  private SettlementMinutes minutes(SettlementPage page, Actor actor) {
    Words words = hands.vietnamese();
    SettlementFigures figures = page.figures();
    List<SettlementMinutes.Line> reasons =
        page.reasons().stream()
            .map(it -> line(words.t("clearing.reason." + it.name()), figures.returned(it)))
            .toList();
    return new SettlementMinutes(
        heading(actor),
        page.draft(),
        page.round().programme().name(),
        round(page, words),
        page.payer(),
        words.t("clearing.paper.contract", page.contract().number(), page.contract().signedOn()),
        results(figures, words),
        reasons,
        line(words.t("clearing.paper.listed"), figures.listed()),
        reasons.isEmpty() ? null : figures.of(DutyOutcome.RETURNED).total(),
        line(words.t("clearing.reclaimed.dong"), figures.askedBack().reclaimed()),
        figures.askedBack().recovered(),
        figures.advance(),
        figures.owed().dong() < 0,
        new Vnd(Math.abs(figures.owed().dong())),
        figures.feeEach(),
        figures.fee(),
        figures.digest(),
        signer(page, "PROPOSED"),
        signedAt(page, "PROPOSED"),
        signer(page, "POST"),
        signedAt(page, "POST"),
        signer(page, "PAYER"),
        signedAt(page, "PAYER"));
  }

  static List<SettlementMinutes.Line> results(SettlementFigures figures, Words words) {
    return OUTCOMES.stream()
        .filter(it -> it != DutyOutcome.UNPAID || figures.of(it).count() > 0)
        .map(it -> line(words.t("clearing.outcome." + it.name()), figures.of(it)))
        .toList();
  }

  private static SettlementMinutes.Line line(String name, DutySum.Part part) {
    return new SettlementMinutes.Line(name, Math.toIntExact(part.count()), part.total());
  }

  private static String signer(SettlementPage page, String as) {
    return page.draft()
        ? ""
        : page.signed().stream()
            .filter(it -> it.as().equals(as))
            .map(SettlementPage.Signed::name)
            .findFirst()
            .orElse("");
  }

  private static @Nullable Instant signedAt(SettlementPage page, String as) {
    return page.draft()
        ? null
        : page.signed().stream()
            .filter(it -> it.as().equals(as))
            .map(SettlementPage.Signed::at)
            .findFirst()
            .orElse(null);
  }

  private Heading heading(Actor actor) {
    return new Heading(
        "BƯU ĐIỆN VIỆT NAM",
        ("Bưu điện " + province(actor)).toUpperCase(Locale.of("vi")),
        "",
        place(actor));
  }

  /** Where it is made out. */
  String place(Actor actor) {
    return province(actor).replaceFirst("^(Tỉnh|tỉnh|Thành phố|thành phố) ", "");
  }

  private String province(Actor actor) {
    return network.provinces(desks.today()).stream()
        .filter(it -> it.code().equals(actor.province()))
        .findFirst()
        .map(ProvinceName::fullName)
        .orElse("");
  }

  static String round(SettlementPage page, Words words) {
    LocalDate month = page.round().month();
    return words.t("benefit.month.one", "" + month.getMonthValue(), "" + month.getYear());
  }
}

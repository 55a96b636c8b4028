package vn.gandan.agency.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.access.Access;
import vn.gandan.access.Account;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Limit;
import vn.gandan.catalogue.Procedure;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.Step;
import vn.gandan.dossier.StepTaken;
import vn.gandan.handover.Hands;
import vn.gandan.handover.Words;
import vn.gandan.handover.WorkDesks;
import vn.gandan.kernel.Actor;
import vn.gandan.paper.Apology04;
import vn.gandan.paper.Applicant;
import vn.gandan.paper.Form;
import vn.gandan.paper.Heading;
import vn.gandan.paper.Papers;
import vn.gandan.paper.Receipt01;
import vn.gandan.paper.Refusal03;
import vn.gandan.paper.StopNotice05;
import vn.gandan.paper.SupplementRequest02;
import vn.gandan.party.Party;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;

/**
 * Prints forms 01 to 05 from what the dossier holds, in Vietnamese. The applicant's name and
 * residence are read with the purpose of printing; telephone and e-mail stay dots, since the
 * agency's handler is not shown them.
 */
@Component
class AgencyForms {
  private final Dossiers dossiers;
  private final AgencyDossierPages pages;
  private final Catalogue catalogue;
  private final Party party;
  private final Papers papers;
  private final Access access;
  private final WorkDesks desks;
  private final Hands hands;

  AgencyForms(
      Dossiers dossiers,
      AgencyDossierPages pages,
      Catalogue catalogue,
      Party party,
      Papers papers,
      Access access,
      WorkDesks desks,
      Hands hands) {
    this.dossiers = dossiers;
    this.pages = pages;
    this.catalogue = catalogue;
    this.party = party;
    this.papers = papers;
    this.access = access;
    this.desks = desks;
    this.hands = hands;
  }

  /**
   * What a print starts from.
   *
   * @param trackUrl what the QR holds
   * @param deskName of the agency's desk, as on its sign
   */
  record Print(Dossier dossier, Actor actor, String deskName, String trackUrl) {}

  byte[] receipt01(Print print) {
    Dossier dossier = print.dossier();
    Applicant applicant = applicant(print);
    Words words = hands.vietnamese();
    return papers.print(
        Form.RECEIPT_01,
        desks.today(),
        new Receipt01(
            heading(print),
            dossier.code(),
            desk(print),
            applicant,
            hands.procedureName(dossier),
            pages.papers(dossier).stream().map(paper -> line(paper, words)).toList(),
            1,
            limit(dossier, words),
            Objects.requireNonNullElse(dossier.startedAt(), dossier.handedInAt()),
            dossier.dueAt(),
            hands.unitName(dossier.returnUnit()),
            words.t("dossier.return." + dossier.returnWay().name().toLowerCase(Locale.ROOT)),
            "",
            "",
            applicant.name(),
            me(print),
            print.trackUrl()));
  }

  byte[] supplement02(Print print) {
    Dossier dossier = print.dossier();
    return papers.print(
        Form.SUPPLEMENT_REQUEST_02,
        desks.today(),
        new SupplementRequest02(
            heading(print),
            dossier.code(),
            applicant(print),
            hands.procedureName(dossier),
            dossiers.asked(dossier).stream()
                .map(item -> new SupplementRequest02.Line(item.paper(), item.reason()))
                .toList(),
            ground(dossier),
            null,
            desk(print),
            me(print),
            print.trackUrl()));
  }

  byte[] refusal03(Print print) {
    Dossier dossier = print.dossier();
    Applicant applicant = applicant(print);
    return papers.print(
        Form.REFUSAL_03,
        desks.today(),
        new Refusal03(
            heading(print),
            dossier.code(),
            desk(print),
            applicant,
            hands.procedureName(dossier),
            reason(dossier, Step.REFUSE),
            ground(dossier),
            "",
            applicant.name(),
            me(print)));
  }

  byte[] apology04(Print print) {
    Dossier dossier = print.dossier();
    List<StepTaken> history = dossiers.history(dossier);
    StepTaken extended = last(history, Step.EXTEND).orElseThrow();
    return papers.print(
        Form.APOLOGY_04,
        desks.today(),
        new Apology04(
            heading(print),
            dossier.code(),
            hands.unitName(dossier.agencyId()),
            applicant(print),
            hands.procedureName(dossier),
            Objects.requireNonNullElse(dossier.startedAt(), dossier.handedInAt()),
            Objects.requireNonNull(firstDue(history)),
            Objects.requireNonNullElse(extended.reason(), ""),
            Objects.requireNonNull(extended.dueAt()),
            hands.vietnamese().t("agency.signer"),
            ""));
  }

  byte[] stop05(Print print) {
    Dossier dossier = print.dossier();
    return papers.print(
        Form.STOP_NOTICE_05,
        desks.today(),
        new StopNotice05(
            heading(print),
            dossier.code(),
            hands.unitName(dossier.agencyId()),
            applicant(print),
            hands.procedureName(dossier),
            Objects.requireNonNullElse(dossier.startedAt(), dossier.handedInAt()),
            stage(dossier),
            reason(dossier, Step.STOP),
            ground(dossier),
            null,
            "",
            desk(print),
            hands.vietnamese().t("agency.signer"),
            ""));
  }

  /** The due time that stood before the apology; null if there was none. */
  static @Nullable Instant firstDue(List<StepTaken> history) {
    Instant due = null;
    for (StepTaken taken : history) {
      if (taken.step() == Step.EXTEND) {
        return due;
      }
      if (taken.dueAt() != null) {
        due = taken.dueAt();
      }
    }
    return due;
  }

  /** The agency above, its one-stop desk below; the number is written by hand. */
  Heading heading(Print print) {
    UUID agency = print.dossier().agencyId();
    return new Heading(
        upper(hands.unitName(agency)), upper(print.deskName()), "", hands.communeName(agency));
  }

  private Applicant applicant(Print print) {
    return party
        .person(print.dossier().applicantId(), new Reading(print.actor(), Purpose.PRINT))
        .map(person ->
            new Applicant(
                person.fullName(), Objects.requireNonNullElse(person.residence(), ""), "", ""))
        .orElseThrow();
  }

  private String desk(Print print) {
    return print.deskName() + ", " + hands.unitName(print.dossier().agencyId());
  }

  private String me(Print print) {
    return access.account(print.actor().accountId()).map(Account::displayName).orElse("");
  }

  private String ground(Dossier dossier) {
    return catalogue
        .version(dossier.versionId())
        .map(Procedure::decision)
        .map(decision -> hands.vietnamese().t("agency.ground", decision))
        .orElse("");
  }

  private String limit(Dossier dossier, Words words) {
    Limit limit =
        catalogue.version(dossier.versionId()).map(Procedure::limit).orElse(new Limit.NotStated());
    return switch (limit) {
      case Limit.In(int value, Limit.Unit unit) ->
          words.t(
              "agency.limit."
                  + switch (unit) {
                    case WORKING_DAY -> "working-day";
                    case DAY -> "day";
                    case HOUR -> "hour";
                    case MONTH -> "month";
                  },
              value);
      case Limit.SameDay() -> words.t("agency.limit.same-day");
      case Limit.NotStated() -> "";
    };
  }

  private String reason(Dossier dossier, Step step) {
    return last(dossiers.history(dossier), step).map(StepTaken::reason).orElse("");
  }

  /** In which status it was before it was stopped. */
  private String stage(Dossier dossier) {
    List<StepTaken> history = dossiers.history(dossier);
    return history.size() < 2
        ? ""
        : hands.vietnamese().t("dossier.status." + history.get(history.size() - 2).status().code());
  }

  private static Optional<StepTaken> last(List<StepTaken> history, Step step) {
    return history.reversed().stream().filter(taken -> taken.step() == step).findFirst();
  }

  private static Receipt01.Line line(AgencyDossierPage.PaperLine paper, Words words) {
    boolean originals = paper.originals() > 0;
    return new Receipt01.Line(
        paper.name(),
        originals ? words.t("agency.original") : words.t("agency.copy"),
        originals ? paper.originals() : paper.copies());
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.of("vi"));
  }
}

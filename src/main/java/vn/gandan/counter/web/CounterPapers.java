package vn.gandan.counter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.Procedure;
import vn.gandan.counter.CounterRefusal;
import vn.gandan.counter.PrintJournal;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Link;
import vn.gandan.custody.Passing;
import vn.gandan.custody.Thing;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierThing;
import vn.gandan.dossier.Dossiers;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.Network;
import vn.gandan.operation.OperationDoor;
import vn.gandan.paper.Applicant;
import vn.gandan.paper.ControlSlip06;
import vn.gandan.paper.DossierSlip;
import vn.gandan.paper.Form;
import vn.gandan.paper.PaperFacts;
import vn.gandan.paper.Papers;
import vn.gandan.paper.PrintMark;
import vn.gandan.paper.Receipt01;
import vn.gandan.paper.SupplementRequest02;
import vn.gandan.paper.ThingLabel;
import vn.gandan.party.Party;
import vn.gandan.party.Person;
import vn.gandan.party.Purpose;
import vn.gandan.party.Reading;

/** Gathers what each paper of the counter says. Papers speak Vietnamese. */
@Component
class CounterPapers {
  private static final Locale VIETNAMESE = Locale.of("vi");

  private final Papers papers;
  private final Dossiers dossiers;
  private final DossierPages pages;
  private final Custody custody;
  private final Party party;
  private final Network network;
  private final Letterheads heads;
  private final Offer offer;
  private final Naming naming;
  private final Telling telling;
  private final String publicAddress;
  private final PrintJournal prints;
  private final boolean demonstration;

  CounterPapers(
      Papers papers,
      Dossiers dossiers,
      DossierPages pages,
      Custody custody,
      Party party,
      Network network,
      Letterheads heads,
      Offer offer,
      Naming naming,
      Telling telling,
      PrintJournal prints,
      @Value("${gandan.access.public-address}") String publicAddress,
      Environment environment) {
    this.papers = papers;
    this.dossiers = dossiers;
    this.pages = pages;
    this.custody = custody;
    this.party = party;
    this.network = network;
    this.heads = heads;
    this.offer = offer;
    this.naming = naming;
    this.telling = telling;
    this.publicAddress = publicAddress;
    this.prints = prints;
    this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
  }

  byte[] slip(Dossier dossier, Actor actor) {
    Person person = person(dossier, actor);
    Long known = dossier.feeDong();
    Vnd fee = known == null ? Vnd.ZERO : new Vnd(known);
    String cover = custody.find(dossier.paperId()).map(thing -> thing.code().value()).orElse("");
    String seal = dossier.sealNumber();
    return handOut(
        Form.DOSSIER_SLIP,
        new DossierSlip(
            heads.ofOffice(dossier.helpedUnit()),
            cover,
            dossier.code(),
            naming.unit(dossier.helpedUnit()),
            applicant(person),
            naming.unit(dossier.agencyId()),
            naming.procedureName(dossier),
            pages.papers(dossier).stream()
                .map(each -> new DossierSlip.Paper(each.name(), each.originals(), each.copies()))
                .toList(),
            seal == null ? "" : seal,
            telling.vietnamese("counter.paper.services"),
            returnTo(dossier, person),
            fee.equals(Vnd.ZERO)
                ? List.of()
                : List.of(new DossierSlip.Fee(telling.vietnamese("counter.paper.fee"), fee)),
            fee,
            "",
            promise(dossier),
            dossier.handedInAt(),
            person.fullName(),
            staff(actor),
            track(dossier),
            telling.vietnamese("counter.paper.track-hint")),
        dossier,
        actor);
  }

  /**
   * @throws RefusedException counter.nothing-to-print if the thing is not the dossier's
   */
  byte[] label(Dossier dossier, String thingCode) {
    DossierThing thing =
        dossiers.things(dossier).stream()
            .filter(each -> each.thing().code().value().equals(thingCode))
            .findFirst()
            .orElseThrow(() -> nothing("nhan"));
    boolean result = thing.role() == DossierThing.Role.RESULT;
    return print(
        Form.THING_LABEL,
        new ThingLabel(
            thingCode,
            telling.vietnamese("dossier.thing." + thing.role().name().toLowerCase(Locale.ROOT)),
            dossier.code(),
            naming.unit(dossier.helpedUnit()),
            naming.unit(result ? dossier.returnUnit() : dossier.agencyId()),
            LocalDate.ofInstant(dossier.handedInAt(), OperationDoor.ZONE)));
  }

  /**
   * Form 01, once the agency has confirmed.
   *
   * @throws RefusedException counter.nothing-to-print before that
   */
  byte[] receipt(Dossier dossier, Actor actor) {
    if (dossier.startedAt() == null) {
      throw nothing(Form.RECEIPT_01.folder());
    }
    Person person = person(dossier, actor);
    return handOut(
        Form.RECEIPT_01,
        new Receipt01(
            heads.ofAgency(dossier.agencyId()),
            dossier.code(),
            naming.unit(dossier.helpedUnit()),
            applicant(person),
            naming.procedureName(dossier),
            lines(dossier),
            1,
            naming
                .procedure(dossier)
                .map(Procedure::limit)
                .map(limit -> offer.limit(limit, VIETNAMESE))
                .orElse(""),
            dossier.startedAt(),
            dossier.dueAt(),
            returnTo(dossier, person),
            pages.way(dossier, VIETNAMESE),
            "",
            "",
            person.fullName(),
            "",
            track(dossier)),
        dossier,
        actor);
  }

  /**
   * Form 02, once the agency has asked.
   *
   * @throws RefusedException counter.nothing-to-print before that
   */
  byte[] supplement(Dossier dossier, Actor actor) {
    if (dossier.supplements() == 0) {
      throw nothing(Form.SUPPLEMENT_REQUEST_02.folder());
    }
    return handOut(
        Form.SUPPLEMENT_REQUEST_02,
        new SupplementRequest02(
            heads.ofAgency(dossier.agencyId()),
            dossier.code(),
            applicant(person(dossier, actor)),
            naming.procedureName(dossier),
            dossiers.asked(dossier).stream()
                .map(each -> new SupplementRequest02.Line(each.paper(), each.reason()))
                .toList(),
            telling.vietnamese("counter.paper.ground"),
            null,
            naming.unit(dossier.agencyId()),
            "",
            track(dossier)),
        dossier,
        actor);
  }

  /** Form 06: every passing of the dossier's things, woven together by time. */
  byte[] control(Dossier dossier) {
    List<ControlSlip06.Leg> legs =
        dossiers.things(dossier).stream()
            .map(DossierThing::thing)
            .flatMap(thing -> Passing.of(thing, custody.way(thing)).stream())
            .sorted(Comparator.comparing(Passing::at))
            .map(this::leg)
            .toList();
    return print(
        Form.CONTROL_SLIP_06,
        new ControlSlip06(
            heads.ofAgency(dossier.agencyId()),
            dossier.code(),
            naming.procedureName(dossier),
            naming.unit(dossier.agencyId()),
            "",
            dossier.handedInAt(),
            dossier.dueAt(),
            legs,
            true,
            track(dossier)));
  }

  private ControlSlip06.Leg leg(Passing passing) {
    return new ControlSlip06.Leg(
        naming.hand(passing.giver(), VIETNAMESE),
        "",
        givenAt(passing.link()),
        naming.hand(passing.taker(), VIETNAMESE),
        "",
        passing.at(),
        isPost(passing.giver().unit()) || isPost(passing.taker().unit()),
        null,
        remark(passing));
  }

  /** When the giver offered it; without an offer both happen at once. */
  private Instant givenAt(Link link) {
    return Optional.ofNullable(link.offerId())
        .flatMap(custody::offer)
        .map(made -> made.madeAt())
        .orElse(link.effectiveAt());
  }

  private String remark(Passing passing) {
    Thing thing = passing.thing();
    String what =
        telling.vietnamese(
            "counter.paper.thing",
            telling.vietnamese("counter.thing." + thing.kind().code()),
            thing.code().value());
    return passing.link().depth() == 0
        ? what
        : telling.vietnamese("counter.paper.in-bag", what, passing.link().thing().code().value());
  }

  private boolean isPost(@Nullable UUID unit) {
    return unit != null && network.office(unit).isPresent();
  }

  private List<Receipt01.Line> lines(Dossier dossier) {
    List<Receipt01.Line> lines = new ArrayList<>();
    for (DossierPage.Paper paper : pages.papers(dossier)) {
      if (paper.originals() > 0) {
        lines.add(
            new Receipt01.Line(
                paper.name(), telling.vietnamese("counter.paper.original"), paper.originals()));
      }
      if (paper.copies() > 0) {
        lines.add(
            new Receipt01.Line(
                paper.name(), telling.vietnamese("counter.paper.copy"), paper.copies()));
      }
    }
    return lines;
  }

  private Person person(Dossier dossier, Actor actor) {
    return party
        .person(dossier.applicantId(), new Reading(actor, Purpose.PRINT))
        .orElseThrow(() -> nothing("nguoi-nop"));
  }

  private static Applicant applicant(Person person) {
    String residence = person.residence();
    String phone = person.phone();
    return new Applicant(
        person.fullName(), residence == null ? "" : residence, phone == null ? "" : phone, "");
  }

  private String returnTo(Dossier dossier, Person person) {
    String residence = person.residence();
    return switch (dossier.returnWay()) {
      case POINT -> naming.unit(dossier.returnUnit());
      case HOME, POST -> residence == null ? naming.unit(dossier.returnUnit()) : residence;
    };
  }

  private String promise(Dossier dossier) {
    return dossier.promisedAt() == null
        ? telling.vietnamese("counter.paper.no-promise")
        : telling.vietnamese("counter.paper.promise", dossier.promisedAt());
  }

  private String staff(Actor actor) {
    UUID staff = actor.staffId();
    return staff == null ? "" : network.staffName(staff).orElse("");
  }

  private String track(Dossier dossier) {
    return publicAddress + "/t/" + dossier.token();
  }

  /** A paper that the citizen takes away: worded as the first one, and marked if it is not. */
  private byte[] handOut(Form form, PaperFacts facts, Dossier dossier, Actor actor) {
    LocalDate today = naming.today();
    return prints.print(
        dossier.id(),
        papers.inForce(form, today).template(),
        actor,
        printing -> {
          Set<PrintMark> marks = marks();
          if (printing.again()) {
            marks.add(PrintMark.REPRINT);
          }
          return papers.print(printing.template(), today, facts, marks);
        });
  }

  private byte[] print(Form form, PaperFacts facts) {
    return papers.print(form, naming.today(), facts, marks());
  }

  private Set<PrintMark> marks() {
    return demonstration ? EnumSet.of(PrintMark.DEMONSTRATION) : EnumSet.noneOf(PrintMark.class);
  }

  private static RefusedException nothing(String form) {
    return new RefusedException(new CounterRefusal.NothingToPrint(form));
  }
}

package vn.gandan.counter.web;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Found;
import vn.gandan.catalogue.Procedure;
import vn.gandan.dossier.Dossiers;
import vn.gandan.dossier.HandIn;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Vnd;
import vn.gandan.network.NamedDesk;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.party.MaskedPerson;
import vn.gandan.postage.ResultPostage;
import vn.gandan.storage.ProvinceRoute;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/** Puts together what the pages of handing in show. */
@Component
class HandInPages {
  private static final int FOUND_SHOWN = 20;

  private final Catalogue catalogue;
  private final Network network;
  private final Dossiers dossiers;
  private final Offer offer;
  private final OwnDesk desks;
  private final ResultPostage postage;
  private final Naming naming;
  private final Telling telling;

  HandInPages(
      Catalogue catalogue,
      Network network,
      Dossiers dossiers,
      Offer offer,
      OwnDesk desks,
      ResultPostage postage,
      Naming naming,
      Telling telling) {
    this.catalogue = catalogue;
    this.network = network;
    this.dossiers = dossiers;
    this.offer = offer;
    this.desks = desks;
    this.postage = postage;
    this.naming = naming;
    this.telling = telling;
  }

  ChoosePage choose(MaskedPerson person, String asked, @Nullable String need, Locale locale) {
    List<ChoosePage.Line> found =
        asked.isBlank()
            ? List.of()
            : catalogue.search(asked, naming.today(), FOUND_SHOWN).stream()
                .map(each -> line(each, person.id(), need, locale))
                .toList();
    return new ChoosePage(person, asked.strip(), found, need);
  }

  private ChoosePage.Line line(Found found, UUID person, @Nullable String need, Locale locale) {
    String href = "/quay/nguoi/" + person + "/ho-so/moi?thu-tuc=" + found.code();
    return new ChoosePage.Line(
        found.code(),
        found.name(),
        offer.limit(found.limit(), locale),
        found.byPost() != Procedure.Flag.NO,
        need == null ? href : href + "&nhu-cau=" + need);
  }

  /** What a fresh form says: this office's commune, this office for the way back. */
  Map<String, String> fresh(Procedure procedure, @Nullable String need, Actor actor) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("operationId", UUID.randomUUID().toString());
    fields.put("procedure", procedure.code());
    fields.put("returnWay", HandIn.ReturnWay.POINT.name());
    UUID office = actor.unitId();
    if (office != null) {
      fields.put("returnOffice", office.toString());
      network.office(office).ifPresent(own -> fields.put("commune", own.communeCode()));
    }
    if (need != null) {
      fields.put("need", need);
    }
    return fields;
  }

  /**
   * @param fields what was typed so far
   */
  HandInPage page(
      MaskedPerson person,
      Procedure procedure,
      Map<String, String> fields,
      Mistakes mistakes,
      Actor actor,
      HttpSession session,
      Locale locale) {
    Offer.Price price = offer.price(procedure, locale);
    Offer.When when = offer.when(procedure, locale);
    return new HandInPage(
        new Typed(fields).operation().toString(),
        person,
        procedure.code(),
        procedure.name(),
        groups(procedure),
        communes(),
        offices(),
        ways(locale),
        price.words(),
        price.dong(),
        when.promise(),
        when.why(),
        agency(procedure, fields.getOrDefault("commune", "")),
        fields,
        mistakes,
        desks.of(actor, session).map(NamedDesk::name).orElse(null));
  }

  private static List<HandInPage.Group> groups(Procedure procedure) {
    Map<String, List<HandInPage.Paper>> groups = new LinkedHashMap<>();
    for (Procedure.Document paper : procedure.documents()) {
      groups
          .computeIfAbsent(paper.caseName(), _ -> new ArrayList<>())
          .add(new HandInPage.Paper(paper.seq(), paper.name(), paper.originals(), paper.copies()));
    }
    return groups.entrySet().stream()
        .map(group -> new HandInPage.Group(group.getKey(), group.getValue()))
        .toList();
  }

  private List<Choice> communes() {
    return network.communes(ProvinceRoute.current().code(), naming.today()).stream()
        .map(commune -> new Choice(commune.code(), commune.fullName()))
        .toList();
  }

  private List<Choice> offices() {
    return network.offices(naming.today()).stream()
        .map((Office office) -> new Choice(office.officeId().toString(), office.name()))
        .toList();
  }

  /** With what each costs, where a price is published. */
  private List<Choice> ways(Locale locale) {
    return Arrays.stream(HandIn.ReturnWay.values())
        .map(way -> new Choice(way.name(), way(way, locale)))
        .toList();
  }

  private String way(HandIn.ReturnWay way, Locale locale) {
    String name = telling.text(locale, "dossier.return." + way.name().toLowerCase(Locale.ROOT));
    return postage
        .price(way, naming.today())
        .map(price -> telling.text(locale, "postage.way", name, new Vnd(price.dong())))
        .orElse(name);
  }

  /** Null where the commune named has nobody who decides this; the door will say why. */
  private @Nullable String agency(Procedure procedure, String commune) {
    if (!commune.matches("[0-9]{5}")) {
      return null;
    }
    try {
      return dossiers.decidingAgency(procedure, commune, naming.today()).name();
    } catch (RefusedException _) {
      return null;
    }
  }
}

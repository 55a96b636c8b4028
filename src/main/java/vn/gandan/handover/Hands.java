package vn.gandan.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Procedure;
import vn.gandan.custody.Custody;
import vn.gandan.custody.Holder;
import vn.gandan.custody.Holding;
import vn.gandan.custody.Thing;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.kernel.Actor;
import vn.gandan.network.Agency;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.network.Office;
import vn.gandan.ui.Language;
import vn.gandan.ui.LanguageChoice;
import vn.gandan.ui.Texts;

/** Says in words who holds something and what it is; names no person. */
@Component
public class Hands {
  private final Network network;
  private final Custody custody;
  private final Dossiers dossiers;
  private final Catalogue catalogue;
  private final WorkDesks desks;
  private final Texts texts;
  private final LanguageChoice languages;

  Hands(
      Network network,
      Custody custody,
      Dossiers dossiers,
      Catalogue catalogue,
      WorkDesks desks,
      Texts texts,
      LanguageChoice languages) {
    this.network = network;
    this.custody = custody;
    this.dossiers = dossiers;
    this.catalogue = catalogue;
    this.desks = desks;
    this.texts = texts;
    this.languages = languages;
  }

  /** For the reader of this request. */
  public Words words(HttpServletRequest request) {
    return new Words(texts, languages.of(request));
  }

  /** For papers, which are Vietnamese whoever prints them. */
  public Words vietnamese() {
    return new Words(texts, Language.VIETNAMESE);
  }

  /** {@code Quầy 1, Bưu điện phường Hạc Thành}. */
  public String name(Holder holder, Words words) {
    return switch (holder) {
      case Holder.AtDesk(UUID desk, UUID unit) -> deskName(desk) + ", " + unitName(unit);
      case Holder.InBag(UUID bag) ->
          words.t("handover.in-bag", custody.find(bag).map(it -> it.code().value()).orElse(""));
      case Holder.WithPerson _ -> words.t("custody.hand.person");
      case Holder.OfUnit(UUID unit) -> unitName(unit);
      case Holder.Missing(_, UUID unit) -> words.t("custody.hand.missing") + ", " + unitName(unit);
    };
  }

  /** As on its sign, with its unit. */
  public String placeName(UUID desk) {
    return network
        .namedDesk(desk, desks.today())
        .map(found -> found.name() + ", " + unitName(found.desk().unitId()))
        .orElse("—");
  }

  /** As on its sign. */
  public String deskName(UUID desk) {
    return network.namedDesk(desk, desks.today()).map(found -> found.name()).orElse("—");
  }

  /** A commune post office or an agency. */
  public String unitName(UUID unit) {
    return network
        .office(unit)
        .map(Office::name)
        .or(() -> network.agency(unit, desks.today()).map(Agency::name))
        .orElse("—");
  }

  /** Of the unit's commune, for the head of a paper; empty for bodies of the province. */
  public String communeName(UUID unit) {
    return network
        .office(unit)
        .map(Office::communeCode)
        .or(() -> network.agency(unit, desks.today()).map(Agency::communeCode))
        .flatMap(commune -> network.commune(commune, desks.today()))
        .map(Commune::name)
        .orElse("");
  }

  /** A thing that lies somewhere, told for a list. */
  public ThingLine line(Holding held, Actor actor) {
    return line(held.thing(), actor, held);
  }

  /** A thing, wherever it lies. */
  public ThingLine line(Thing thing, Actor actor) {
    return line(thing, actor, null);
  }

  private ThingLine line(Thing thing, Actor actor, @Nullable Holding held) {
    Optional<Dossier> dossier = dossierOf(thing, actor);
    return new ThingLine(
        thing.code().value(),
        thing.kind().code(),
        dossier.map(Dossier::code).orElse(null),
        dossier.map(this::procedureName).orElse(null),
        held == null ? null : held.since(),
        held == null ? 0 : AgeRules.days(held.since(), desks.today()),
        held == null ? null : held.openOffer());
  }

  /** The dossier that a thing belongs to, if this actor may see it; a bag has none. */
  public Optional<Dossier> dossierOf(Thing thing, Actor actor) {
    return thing.kind() == Thing.Kind.BAG ? Optional.empty() : dossiers.ofThing(thing, actor);
  }

  /** Under which the dossier was handed in. */
  public String procedureName(Dossier dossier) {
    return catalogue
        .version(dossier.versionId())
        .map(Procedure::name)
        .orElse(dossier.procedureCode());
  }

  /** {@code Hồ sơ giấy H56.101-261121-0001}: what a thing is, for a line of a scan. */
  public String what(ThingLine line, Words words) {
    String kind = words.t("custody.thing." + line.kind());
    return line.dossier() == null ? kind : kind + " · " + line.dossier();
  }
}

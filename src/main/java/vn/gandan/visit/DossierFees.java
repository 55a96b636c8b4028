package vn.gandan.visit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.catalogue.Catalogue;
import vn.gandan.catalogue.Procedure;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.Dossiers;
import vn.gandan.kernel.Actor;
import vn.gandan.kernel.Source;
import vn.gandan.ledger.AccountPurpose;

/** The State's fees for dossiers as a service of the counter. */
@Component
@Source("Luật Phí và lệ phí 97/2015/QH13: thu đúng mức đã công bố")
class DossierFees implements CounterService {
  private final Dossiers dossiers;
  private final Catalogue catalogue;

  DossierFees(Dossiers dossiers, Catalogue catalogue) {
    this.dossiers = dossiers;
    this.catalogue = catalogue;
  }

  @Override
  public String name() {
    return "dossier-fee";
  }

  @Override
  public boolean byTransfer() {
    return true;
  }

  @Override
  public List<Offered> offers(UUID person, Actor actor) {
    UUID office = Objects.requireNonNull(actor.unitId(), "whoever serves belongs to an office");
    return dossiers.running(person, office).stream()
        .map(this::line)
        .flatMap(Optional::stream)
        .map(line ->
            new Offered(
                line.subject(),
                line.title(),
                line.way(),
                line.money(),
                line.amount(),
                new TakeFee(UUID.fromString(line.subject()))))
        .toList();
  }

  /** Empty if nothing is to be paid for it, or if what is to be paid was never published. */
  Optional<Line> line(Dossier dossier) {
    Long fee = dossier.feeDong();
    if (fee == null || fee == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            name(),
            dossier.id().toString(),
            Line.Way.IN,
            Line.Money.STATE,
            title(dossier),
            fee,
            AccountPurpose.STATE_FEES,
            dossier.agencyId().toString(),
            VisitReasons.STATE_FEE));
  }

  private String title(Dossier dossier) {
    String name = catalogue.version(dossier.versionId()).map(Procedure::name).orElse("");
    String title = "Phí, lệ phí hồ sơ " + dossier.code() + ": " + name;
    return title.length() <= 300 ? title : title.substring(0, 299) + "…";
  }
}

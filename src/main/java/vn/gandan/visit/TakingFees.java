package vn.gandan.visit;

import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.dossier.Dossiers;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class TakingFees extends Handling<TakeFee, TakeFee.Done> {
  private final Dossiers dossiers;
  private final DossierFees fees;
  private final Baskets baskets;

  TakingFees(Dossiers dossiers, DossierFees fees, Baskets baskets) {
    super(
        "visit.take-fee",
        TakeFee.class,
        TakeFee.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER));
    this.dossiers = dossiers;
    this.fees = fees;
    this.baskets = baskets;
  }

  @Override
  public TakeFee.Done perform(TakeFee act, Performance performance) {
    UUID id = act.dossier();
    Dossier dossier =
        dossiers
            .find(id, performance.actor())
            .orElseThrow(
                () -> new RefusedException(new DossierRefusal.UnknownDossier(id.toString())));
    // Whatever a stale page still offers: nothing is due for a dossier that has ended.
    Line line =
        Optional.of(dossier)
            .filter(found -> !found.status().isFinal())
            .flatMap(fees::line)
            .orElseThrow(() -> new RefusedException(new VisitRefusal.NoFee(id)));
    baskets.add(performance, line);
    return new TakeFee.Done(id, line.amount());
  }
}

package vn.gandan.postage;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.gandan.dossier.Dossier;
import vn.gandan.dossier.DossierRefusal;
import vn.gandan.dossier.Dossiers;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.visit.Baskets;
import vn.gandan.visit.Line;

@Component
class TakingPostage extends Handling<TakePostage, TakePostage.Done> {
  private final Dossiers dossiers;
  private final ResultPostage postage;
  private final Baskets baskets;

  TakingPostage(Dossiers dossiers, ResultPostage postage, Baskets baskets) {
    super(
        "postage.take",
        TakePostage.class,
        TakePostage.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR, Role.COURIER));
    this.dossiers = dossiers;
    this.postage = postage;
    this.baskets = baskets;
  }

  @Override
  public TakePostage.Done perform(TakePostage act, Performance performance) {
    Dossier dossier =
        dossiers
            .find(act.dossier(), performance.actor())
            .orElseThrow(() ->
                new RefusedException(new DossierRefusal.UnknownDossier(act.dossier().toString())));
    Line line =
        postage
            .line(dossier, performance.businessDay())
            .orElseThrow(() -> new RefusedException(new PostageRefusal.NoPostage(act.dossier())));
    baskets.add(performance, line);
    return new TakePostage.Done(act.dossier(), line.amount());
  }
}

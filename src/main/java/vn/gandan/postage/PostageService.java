package vn.gandan.postage;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.dossier.Dossiers;
import vn.gandan.kernel.Actor;
import vn.gandan.operation.OperationDoor;
import vn.gandan.visit.CounterService;
import vn.gandan.visit.Line;

/** Postage as a service of the counter: offered from the day of the hand-in until the end. */
@Component
class PostageService implements CounterService {
  private final Dossiers dossiers;
  private final ResultPostage postage;
  private final InstantSource clock;

  PostageService(Dossiers dossiers, ResultPostage postage, InstantSource clock) {
    this.dossiers = dossiers;
    this.postage = postage;
    this.clock = clock;
  }

  @Override
  public String name() {
    return ResultPostage.SERVICE;
  }

  @Override
  public boolean byTransfer() {
    return true;
  }

  @Override
  public List<Offered> offers(UUID person, Actor actor) {
    UUID office = Objects.requireNonNull(actor.unitId(), "whoever serves belongs to an office");
    LocalDate today = LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
    return dossiers.running(person, office).stream()
        .map(dossier -> postage.line(dossier, today))
        .flatMap(Optional::stream)
        .map(PostageService::offered)
        .toList();
  }

  private static Offered offered(Line line) {
    return new Offered(
        line.subject(),
        line.title(),
        line.way(),
        line.money(),
        line.amount(),
        new TakePostage(UUID.fromString(line.subject())));
  }
}

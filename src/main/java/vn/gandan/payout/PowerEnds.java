package vn.gandan.payout;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.RateItem;
import vn.gandan.operation.OperationDoor;

/** Giấy ủy quyền sắp hết hạn: which powers of the current province end, and who was told. */
@Service
public class PowerEnds {
  private final PowerTable powers;
  private final Benefits benefits;
  private final InstantSource clock;

  PowerEnds(PowerTable powers, Benefits benefits, InstantSource clock) {
    this.powers = powers;
    this.benefits = benefits;
    this.clock = clock;
  }

  /** Of the powers that were handed in at an office, the first to end first; at most 200. */
  public List<PowerEnding> ofOffice(UUID office) {
    LocalDate today = today();
    return among(
        powers.ending(
            office, today, today.plusDays(PowerEnding.Stage.SIXTY.days()), months(today)));
  }

  /** Those of these powers that end soon, the first to end first. */
  public List<PowerEnding> among(Collection<Power> found) {
    LocalDate today = today();
    int months = months(today);
    Map<UUID, Map<PowerEnding.Stage, PowerEnding.Told>> told =
        powers.told(found.stream().map(Power::id).toList());
    List<PowerEnding> ending = new ArrayList<>();
    for (Power power : found) {
      stage(power, today)
          .ifPresent(stage -> {
            LocalDate last = PowerEndRules.last(power, months);
            ending.add(
                new PowerEnding(
                    power,
                    last,
                    PowerEndRules.days(last, today),
                    stage,
                    told.getOrDefault(power.id(), Map.of()).get(stage)));
          });
    }
    ending.sort(Comparator.comparingLong(PowerEnding::days));
    return ending;
  }

  /** Empty where it does not count today, or its end is far. */
  Optional<PowerEnding.Stage> stage(Power power, LocalDate today) {
    int months = months(today);
    return PowerRules.inForce(power.from(), power.until(), power.endedOn(), months, today)
        ? PowerEndRules.stage(PowerEndRules.days(PowerEndRules.last(power, months), today))
        : Optional.empty();
  }

  private int months(LocalDate today) {
    return (int) benefits.rates(today).required(RateItem.PROXY_MONTHS);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), OperationDoor.ZONE);
  }
}

package vn.gandan.payout;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.Dues;
import vn.gandan.benefit.RateItem;
import vn.gandan.benefit.Rates;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;
import vn.gandan.party.Party;

@Component
class GrantingPowers extends Handling<GrantPower, GrantPower.Done> {
  private final PowerTable powers;
  private final Dues dues;
  private final Benefits benefits;
  private final Party party;
  private final PayPlaces places;

  GrantingPowers(PowerTable powers, Dues dues, Benefits benefits, Party party, PayPlaces places) {
    super(
        "payout.grant-power",
        GrantPower.class,
        GrantPower.Done.class,
        EnumSet.of(Role.CLERK, Role.DIRECTOR));
    this.powers = powers;
    this.dues = dues;
    this.benefits = benefits;
    this.party = party;
    this.places = places;
  }

  @Override
  public GrantPower.Done perform(GrantPower act, Performance performance) {
    LocalDate today = performance.businessDay();
    Due due =
        dues.find(act.duty())
            .filter(found -> places.receivesAt(found, performance.desk().unitId(), today))
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownDuty(act.duty())));
    String number =
        party
            .numberOf(act.proxy())
            .orElseThrow(() -> new RefusedException(new PayoutRefusal.UnknownPerson(act.proxy())));
    if (number.equals(due.citizenNumber())) {
      throw new RefusedException(new PayoutRefusal.ProxyForThemselves());
    }
    UUID beneficiary = due.duty().beneficiaryId();
    powers.lock(beneficiary, act.proxy());
    Rates rates = benefits.rates(today);
    int months = (int) rates.required(RateItem.PROXY_MONTHS);
    PowerRules.refusal(
            new PowerRules.Asked(
                act,
                today,
                months,
                collectsFor(act.proxy(), number, beneficiary, months, today),
                rates.required(RateItem.PROXY_MOST),
                dues.isOfStaff(number)))
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    powers.of(List.of(beneficiary)).stream()
        .filter(power -> counts(power, months, today))
        .findFirst()
        .ifPresent(power -> {
          throw new RefusedException(new PayoutRefusal.PowerInForce(power.id()));
        });
    powers.add(performance, act, beneficiary);
    return new GrantPower.Done(act.power());
  }

  /** Others for whom the proxy collects already, by papers handed in and by the payers' lists. */
  private int collectsFor(
      UUID proxy, String number, UUID beneficiary, int months, LocalDate today) {
    Set<UUID> receivers = new HashSet<>(dues.listedReceivers(number, today));
    powers.heldBy(proxy).stream()
        .filter(power -> counts(power, months, today))
        .forEach(power -> receivers.add(power.beneficiary()));
    receivers.remove(beneficiary);
    return receivers.size();
  }

  /** Counts today or will. */
  private static boolean counts(Power power, int months, LocalDate today) {
    LocalDate day = power.from().isAfter(today) ? power.from() : today;
    return PowerRules.inForce(power.from(), power.until(), power.endedOn(), months, day);
  }
}

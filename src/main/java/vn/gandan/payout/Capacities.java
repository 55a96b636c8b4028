package vn.gandan.payout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.benefit.Benefits;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.RateItem;
import vn.gandan.party.Party;

/** In whose name a person may take what is owed, decided anew each time. */
@Component
class Capacities {
  private final Party party;
  private final PowerTable powers;
  private final Benefits benefits;

  Capacities(Party party, PowerTable powers, Benefits benefits) {
    this.party = party;
    this.powers = powers;
    this.benefits = benefits;
  }

  /**
   * @return empty if it is none of the person's business today
   */
  Optional<Capacity> of(UUID person, Due due, LocalDate day) {
    if (receives(person, due)) {
      return Optional.of(new Capacity.Self());
    }
    int months = (int) benefits.rates(day).required(RateItem.PROXY_MONTHS);
    for (Power power : powers.of(List.of(due.duty().beneficiaryId()))) {
      if (power.proxy().equals(person)
          && PowerRules.inForce(power.from(), power.until(), power.endedOn(), months, day)) {
        return Optional.of(new Capacity.ByPower(power.id()));
      }
    }
    return listed(person, due, months, day)
        ? Optional.of(new Capacity.ListedProxy())
        : Optional.empty();
  }

  /** Whom the payer gave no number is known by name. */
  boolean receives(UUID person, Due due) {
    String number = due.citizenNumber();
    return number == null
        ? party.isCalled(person, due.fullName())
        : party.isNumberOf(person, number);
  }

  private boolean listed(UUID person, Due due, int months, LocalDate day) {
    Due.ListedProxy proxy = due.proxy();
    return proxy != null
        && proxy.citizenNumber() != null
        && proxy.from() != null
        && proxy.until() != null
        && PowerRules.inForce(proxy.from(), proxy.until(), null, months, day)
        && party.isNumberOf(person, proxy.citizenNumber());
  }
}

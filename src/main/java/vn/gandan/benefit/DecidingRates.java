package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class DecidingRates implements ActHandler<DecideRate, DecideRate.Done> {
  private final RateTable rates;
  private final BenefitLocks locks;

  DecidingRates(RateTable rates, BenefitLocks locks) {
    this.rates = rates;
    this.locks = locks;
  }

  @Override
  public String name() {
    return "benefit.decide-rate";
  }

  @Override
  public Class<DecideRate> act() {
    return DecideRate.class;
  }

  @Override
  public Class<DecideRate.Done> done() {
    return DecideRate.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public DecideRate.Done perform(DecideRate act, Performance performance) {
    locks.lock("rate " + act.item());
    if (rates.has(act.rate())) {
      throw new RefusedException(new BenefitRefusal.IdTaken(act.rate()));
    }
    LocalDate standing = rates.since(act.item()).orElse(null);
    ContractRules.checkRate(act, standing, performance.businessDay());
    rates.add(performance, act);
    return new DecideRate.Done(act.rate());
  }
}

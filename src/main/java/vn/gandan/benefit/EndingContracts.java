package vn.gandan.benefit;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class EndingContracts implements ActHandler<EndContract, EndContract.Done> {
  private final ContractTable contracts;
  private final BenefitLocks locks;

  EndingContracts(ContractTable contracts, BenefitLocks locks) {
    this.contracts = contracts;
    this.locks = locks;
  }

  @Override
  public String name() {
    return "benefit.end-contract";
  }

  @Override
  public Class<EndContract> act() {
    return EndContract.class;
  }

  @Override
  public Class<EndContract.Done> done() {
    return EndContract.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public EndContract.Done perform(EndContract act, Performance performance) {
    Contract contract = contracts.known(act.contract());
    locks.lock("programme " + contract.programmeId());
    ContractRules.checkEnd(
        contract,
        act.on(),
        contracts.ended(act.contract()).orElse(null),
        performance.businessDay());
    contracts.end(performance, act);
    return new EndContract.Done(act.contract());
  }
}

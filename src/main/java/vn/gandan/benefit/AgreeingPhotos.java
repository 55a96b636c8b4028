package vn.gandan.benefit;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class AgreeingPhotos extends Handling<AgreePhoto, AgreePhoto.Done> {
  private final ContractTable contracts;
  private final PhotoTerms terms;
  private final BenefitLocks locks;

  AgreeingPhotos(ContractTable contracts, PhotoTerms terms, BenefitLocks locks) {
    super(
        "benefit.agree-photo",
        AgreePhoto.class,
        AgreePhoto.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.contracts = contracts;
    this.terms = terms;
    this.locks = locks;
  }

  @Override
  public AgreePhoto.Done perform(AgreePhoto act, Performance performance) {
    Contract contract = contracts.known(act.contract());
    locks.lock("programme " + contract.programmeId());
    ContractRules.checkPhoto(
        contract, act.from(), terms.last(act.contract()).orElse(null), performance.businessDay());
    terms.add(performance, act);
    return new AgreePhoto.Done(act.contract(), act.asked());
  }
}

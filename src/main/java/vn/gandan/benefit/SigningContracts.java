package vn.gandan.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.network.Commune;
import vn.gandan.network.Network;
import vn.gandan.operation.ActHandler;
import vn.gandan.operation.Performance;

@Component
class SigningContracts implements ActHandler<SignContract, SignContract.Done> {
  private final ProgrammeTable programmes;
  private final ContractTable contracts;
  private final Network network;
  private final BenefitLocks locks;

  SigningContracts(
      ProgrammeTable programmes, ContractTable contracts, Network network, BenefitLocks locks) {
    this.programmes = programmes;
    this.contracts = contracts;
    this.network = network;
    this.locks = locks;
  }

  @Override
  public String name() {
    return "benefit.sign-contract";
  }

  @Override
  public Class<SignContract> act() {
    return SignContract.class;
  }

  @Override
  public Class<SignContract.Done> done() {
    return SignContract.Done.class;
  }

  @Override
  public Set<Role> performers() {
    return Set.of(Role.PROVINCE_OFFICE);
  }

  @Override
  public SignContract.Done perform(SignContract act, Performance performance) {
    programmes.mustExist(act.programme());
    LocalDate today = performance.businessDay();
    if (network.agency(act.payer(), today).isEmpty()) {
      throw new RefusedException(new BenefitRefusal.UnknownPayer(act.payer()));
    }
    Set<String> there =
        network.communes(performance.actor().province(), today).stream()
            .map(Commune::code)
            .collect(Collectors.toSet());
    ContractRules.check(act, there, today);
    locks.lock("programme " + act.programme());
    if (contracts.find(act.contract()).isPresent()) {
      throw new RefusedException(new BenefitRefusal.IdTaken(act.contract()));
    }
    if (contracts.hasNumber(act.payer(), act.number())) {
      throw new RefusedException(new BenefitRefusal.NumberTaken(act.number()));
    }
    List<String> covered = contracts.covered(act);
    if (!covered.isEmpty()) {
      throw new RefusedException(new BenefitRefusal.AlreadyCovered(covered));
    }
    contracts.add(performance, act);
    return new SignContract.Done(act.contract());
  }
}

package vn.gandan.collection;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.job.Jobs;
import vn.gandan.kernel.RefusedException;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class SigningBillerContracts extends Handling<SignBillerContract, SignBillerContract.Done> {
  private final BillerTable billers;
  private final CollectionLocks locks;
  private final CollectionSettings settings;
  private final Jobs jobs;

  SigningBillerContracts(
      BillerTable billers, CollectionLocks locks, CollectionSettings settings, Jobs jobs) {
    super(
        "collection.sign-contract",
        SignBillerContract.class,
        SignBillerContract.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.billers = billers;
    this.locks = locks;
    this.settings = settings;
    this.jobs = jobs;
  }

  @Override
  public SignBillerContract.Done perform(SignBillerContract act, Performance performance) {
    if (billers.find(act.biller()).isEmpty()) {
      throw new RefusedException(new CollectionRefusal.UnknownBiller(act.biller()));
    }
    BillerRules.refusal(act, settings.trusted(), performance.businessDay())
        .ifPresent(refusal -> {
          throw new RefusedException(refusal);
        });
    locks.lock(act.biller());
    billers.add(performance, act);
    if (act.link() == BillerContract.Link.FILE) {
      jobs.later(ExchangingFiles.NAME, act.biller(), performance.recordedAt());
    }
    return new SignBillerContract.Done(act.contract());
  }
}

package vn.gandan.collection;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.gandan.kernel.Role;
import vn.gandan.operation.Handling;
import vn.gandan.operation.Performance;

@Component
class OpeningBillers extends Handling<OpenBiller, OpenBiller.Done> {
  private final BillerTable billers;

  OpeningBillers(BillerTable billers) {
    super(
        "collection.open-biller",
        OpenBiller.class,
        OpenBiller.Done.class,
        Set.of(Role.PROVINCE_OFFICE));
    this.billers = billers;
  }

  @Override
  public OpenBiller.Done perform(OpenBiller act, Performance performance) {
    billers.add(performance, act);
    return new OpenBiller.Done(act.biller());
  }
}

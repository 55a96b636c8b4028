package vn.gandan.clearing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.operation.Performance;
import vn.gandan.till.OperationReversed;

/** When cash that was brought back is given out again, it has not come. */
@Component
class RecoveryReversals implements OperationReversed {
  private final Recoveries recoveries;

  RecoveryReversals(Recoveries recoveries) {
    this.recoveries = recoveries;
  }

  @Override
  public void asked(UUID operation) {
    recoveries.revocable(operation);
  }

  @Override
  public void reversed(Performance performance, UUID operation) {
    recoveries.takeBack(performance, operation);
  }
}

package vn.gandan.visit;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.operation.Performance;
import vn.gandan.till.OperationReversed;

/** Marks a receipt whose operation was taken back, so that its lines may be taken again. */
@Component
class VisitReversals implements OperationReversed {
  private final ReceiptJournal receipts;

  VisitReversals(ReceiptJournal receipts) {
    this.receipts = receipts;
  }

  @Override
  public void reversed(Performance performance, UUID operation) {
    receipts
        .ofOperation(operation)
        .ifPresent(receipt -> receipts.reverse(performance, receipt.id()));
  }
}

package vn.gandan.insight;

import vn.gandan.kernel.Refusal;

/** Why there is nothing to show. */
public sealed interface InsightRefusal extends Refusal {

  /** No number of the day has this address, or it is another office's. */
  record NoSuchRows() implements InsightRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }
}

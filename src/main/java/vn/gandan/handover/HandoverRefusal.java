package vn.gandan.handover;

import vn.gandan.kernel.Refusal;
import vn.gandan.kernel.Role;

/** Why a page of handover cannot be shown. */
public sealed interface HandoverRefusal extends Refusal {

  /** The unit has no open desk at which somebody of this role works. */
  record NoDesk(Role role) implements HandoverRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The chosen destination has no desk that takes things. */
  record NoSuchPlace() implements HandoverRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }
}

package vn.gandan.portal;

import vn.gandan.kernel.Refusal;

/** Why the public is not answered. */
public sealed interface PortalRefusal extends Refusal {

  /**
   * Nothing is tracked by what was typed. The same answer, without facts, for what does not exist,
   * for what is malformed and for a telephone number that is another's.
   */
  record NotTracked() implements PortalRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }

  /** No commune of that code in a province that is served here. */
  record NoSuchCommune() implements PortalRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }
}

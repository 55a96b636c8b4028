package vn.gandan.network;

import vn.gandan.kernel.Refusal;

/** Why the network does not answer. */
public sealed interface NetworkRefusal extends Refusal {

  /** None of the 34 provinces. */
  record NoSuchProvince(String province) implements NetworkRefusal {
    @Override
    public Kind kind() {
      return Kind.NOT_FOUND;
    }
  }
}

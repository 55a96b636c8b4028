package vn.gandan.postage;

import java.util.UUID;
import vn.gandan.kernel.Refusal;

/** Why no postage is taken. */
public sealed interface PostageRefusal extends Refusal {

  /** The result is fetched, the dossier has ended, or no price is published for its way. */
  record NoPostage(UUID dossier) implements PostageRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }
}

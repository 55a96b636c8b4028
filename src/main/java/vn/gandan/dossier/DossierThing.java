package vn.gandan.dossier;

import java.util.Locale;
import vn.gandan.custody.Thing;

/** A physical thing that belongs to a dossier. */
public record DossierThing(Role role, Thing thing) {

  /** What it is to the dossier. */
  public enum Role {
    PAPERS,
    SUPPLEMENT,
    RESULT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}

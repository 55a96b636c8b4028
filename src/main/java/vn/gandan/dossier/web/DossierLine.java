package vn.gandan.dossier.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gandan.dossier.Dossier;

/**
 * A dossier in a list.
 *
 * @param dueAt by law; null before the clock started and while it stands
 */
public record DossierLine(
    String code,
    String procedure,
    int status,
    Instant since,
    @Nullable Instant dueAt,
    boolean late) {

  static DossierLine of(Dossier dossier) {
    return new DossierLine(
        dossier.code(),
        dossier.procedureCode(),
        dossier.status().code(),
        dossier.since(),
        dossier.dueAt(),
        dossier.late());
  }
}

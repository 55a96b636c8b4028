package vn.gandan.dossier;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.gandan.attachment.AttachmentReaders;
import vn.gandan.kernel.Actor;

/** Whoever may see a dossier may see who signed for its result. */
@Component
class SignatureReaders implements AttachmentReaders {
  private final DossierTable table;

  SignatureReaders(DossierTable table) {
    this.table = table;
  }

  @Override
  public boolean mayRead(UUID attachment, Actor actor) {
    return table.bySignature(attachment).filter(dossier -> dossier.mayBeSeenBy(actor)).isPresent();
  }
}

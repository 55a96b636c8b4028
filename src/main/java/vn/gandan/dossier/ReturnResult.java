package vn.gandan.dossier;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.operation.Act;

/**
 * The result passes into the hand of who collects it (trả kết quả), who shows an identity paper and
 * signs.
 *
 * @param collector the person who takes it
 * @param identity the paper that was shown
 * @param signature the captured signature as an attachment; null where it was signed on paper
 */
public record ReturnResult(
    @NotNull UUID dossier,
    @NotNull UUID collector,
    @NotNull As as,
    @NotNull Identity identity,
    @Nullable UUID signature)
    implements Act {

  /** In what capacity. */
  public enum As {
    APPLICANT,
    PROXY
  }

  /** Which proof of identity was seen. */
  public enum Identity {
    /** Thẻ căn cước. */
    CARD,
    PASSPORT,
    POSTID,
    /** Known to the clerk in person, with a witness. */
    KNOWN
  }

  public record Done(UUID dossier, Status status) implements vn.gandan.operation.Done {}
}

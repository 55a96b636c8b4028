package vn.gandan.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Vnd;

/**
 * Thông báo dừng giải quyết hồ sơ.
 *
 * @param stage how far the dossier had come
 * @param refund money given back; null when none was taken
 * @param refundHow when and where it is given back
 */
public record StopNotice05(
    Heading heading,
    String dossierCode,
    String agency,
    Applicant applicant,
    String procedure,
    Instant receivedAt,
    String stage,
    String reason,
    String ground,
    @Nullable Vnd refund,
    String refundHow,
    String contact,
    String signerTitle,
    String signer)
    implements PaperFacts {

  @Override
  public String toString() {
    return "StopNotice05[" + dossierCode + "]";
  }
}

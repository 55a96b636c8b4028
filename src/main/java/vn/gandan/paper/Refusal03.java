package vn.gandan.paper;

import vn.gandan.kernel.Personal;

/**
 * Phiếu từ chối tiếp nhận giải quyết hồ sơ.
 *
 * @param dossierCode empty when the dossier never got one
 * @param refusedBy the desk that refuses
 * @param guidance where to turn instead; may be empty
 */
public record Refusal03(
    Heading heading,
    String dossierCode,
    String refusedBy,
    Applicant applicant,
    String procedure,
    String reason,
    String ground,
    String guidance,
    @Personal String submitter,
    String signer)
    implements PaperFacts {

  @Override
  public String toString() {
    return "Refusal03[" + dossierCode + "]";
  }
}

package vn.gandan.paper;

import java.time.Instant;
import java.util.List;
import vn.gandan.kernel.Personal;
import vn.gandan.kernel.Source;
import vn.gandan.kernel.Vnd;

/**
 * Phiếu gửi hồ sơ: made and signed by the clerk and the citizen when papers are counted, packed and
 * sealed in the citizen's presence. A signed copy proves that the clerk may submit for the citizen.
 *
 * @param thingCode 14 digits on the sealed cover
 * @param dossierCode empty before a code is given
 * @param point where it is handed in
 * @param agency who receives the dossier
 * @param services what the citizen chose, in words: send, receive the result, or both
 * @param returnTo where the result goes
 * @param promise the postal leg and the legal limit in words; empty when there is no promise
 * @param trackCode what the QR holds
 * @param trackHint how to track by hand, in words
 */
@Source("QĐ 45/2016/QĐ-TTg")
public record DossierSlip(
    Heading heading,
    String thingCode,
    String dossierCode,
    String point,
    Applicant applicant,
    String agency,
    String procedure,
    List<Paper> papers,
    String sealNumber,
    String services,
    @Personal String returnTo,
    List<Fee> fees,
    Vnd total,
    String payment,
    String promise,
    Instant handedInAt,
    @Personal String submitter,
    String clerk,
    String trackCode,
    String trackHint)
    implements PaperFacts {

  public DossierSlip {
    papers = List.copyOf(papers);
    fees = List.copyOf(fees);
    Vnd sum = fees.stream().map(Fee::amount).reduce(Vnd.ZERO, Vnd::plus);
    if (!sum.equals(total)) {
      throw new IllegalArgumentException("the fees do not make the total");
    }
  }

  /** Papers of one kind as counted together: originals and copies. */
  public record Paper(String name, int originals, int copies) {}

  /** One sum taken at the counter. */
  public record Fee(String name, Vnd amount) {}

  @Override
  public String toString() {
    return "DossierSlip[" + thingCode + "]";
  }
}

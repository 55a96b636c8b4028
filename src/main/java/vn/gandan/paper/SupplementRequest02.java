package vn.gandan.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ.
 *
 * @param ground the reason and its ground in law
 * @param answerBy last day to answer; null when none is set
 * @param contact who explains, with phone: an office's number, not a private one
 * @param trackCode what the QR holds; empty prints none
 */
public record SupplementRequest02(
    Heading heading,
    String dossierCode,
    Applicant applicant,
    String procedure,
    List<Line> missing,
    String ground,
    @Nullable LocalDate answerBy,
    String contact,
    String signer,
    String trackCode)
    implements PaperFacts {

  public SupplementRequest02 {
    missing = List.copyOf(missing);
  }

  /**
   * One shortcoming.
   *
   * @param paper the paper that is missing or wrong
   * @param toDo what to complete
   */
  public record Line(String paper, String toDo) {}

  @Override
  public String toString() {
    return "SupplementRequest02[" + dossierCode + "]";
  }
}

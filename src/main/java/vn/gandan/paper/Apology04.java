package vn.gandan.paper;

import java.time.Instant;

/**
 * Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết.
 *
 * @param agency who is late and asks pardon
 * @param due the day first promised
 * @param newDue the one new day
 * @param signerTitle office of who signs, in capitals
 */
public record Apology04(
    Heading heading,
    String dossierCode,
    String agency,
    Applicant applicant,
    String procedure,
    Instant receivedAt,
    Instant due,
    String reason,
    Instant newDue,
    String signerTitle,
    String signer)
    implements PaperFacts {

  public Apology04 {
    if (!newDue.isAfter(due)) {
      throw new IllegalArgumentException("the new day is not after the first");
    }
  }

  @Override
  public String toString() {
    return "Apology04[" + dossierCode + "]";
  }
}

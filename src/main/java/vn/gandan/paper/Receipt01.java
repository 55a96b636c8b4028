package vn.gandan.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.kernel.Personal;

/**
 * Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
 *
 * @param receivedBy the desk that took the dossier
 * @param sets number of sets of the dossier
 * @param timeLimit the limit by rule in words; empty when the procedure has no verified time
 * @param receivedAt the instant the legal clock starts
 * @param dueAt null when there is no promise
 * @param returnAt where the result is collected
 * @param returnBy in what way: at the point, at home, by post
 * @param book number of the register's volume; empty prints dots
 * @param bookLine running number in it; empty prints dots
 * @param submitter who signs; may be a proxy or the clerk of the post
 * @param trackCode what the QR holds; empty prints none
 */
public record Receipt01(
    Heading heading,
    String dossierCode,
    String receivedBy,
    Applicant applicant,
    String procedure,
    List<Line> papers,
    int sets,
    String timeLimit,
    Instant receivedAt,
    @Nullable Instant dueAt,
    String returnAt,
    String returnBy,
    String book,
    String bookLine,
    @Personal String submitter,
    String receiver,
    String trackCode)
    implements PaperFacts {

  public Receipt01 {
    papers = List.copyOf(papers);
  }

  /**
   * One paper of the dossier.
   *
   * @param kind in words: {@code "bản chính"}, {@code "bản sao"}, {@code "bản điện tử"}
   */
  public record Line(String name, String kind, int copies) {}

  @Override
  public String toString() {
    return "Receipt01[" + dossierCode + "]";
  }
}

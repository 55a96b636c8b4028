package vn.gandan.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sổ theo dõi hồ sơ.
 *
 * @param book number of the volume
 * @param from first day of receipt in it
 * @param to last day
 */
public record Register07(
    Heading heading, String book, LocalDate from, LocalDate to, List<Line> lines)
    implements PaperFacts {

  public Register07 {
    lines = List.copyOf(lines);
  }

  /**
   * One dossier.
   *
   * @param line its running number in the book
   * @param papers how many papers were handed in
   * @param returnedBy in what way the result was given back; empty while it was not
   */
  public record Line(
      String line,
      String dossierCode,
      String procedure,
      int papers,
      Applicant applicant,
      String decidingAgency,
      Instant receivedAt,
      @Nullable Instant dueAt,
      @Nullable Instant resultAt,
      @Nullable Instant returnedAt,
      String returnedBy,
      String remark) {}
}

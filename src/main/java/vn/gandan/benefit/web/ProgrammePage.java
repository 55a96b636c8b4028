package vn.gandan.benefit.web;

import java.time.LocalDate;
import java.util.List;
import vn.gandan.benefit.Contract;
import vn.gandan.benefit.PhotoTerms;
import vn.gandan.benefit.Programme;
import vn.gandan.benefit.Round;
import vn.gandan.handover.Filled;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * One programme: its contracts, its rounds, and the forms for more of both.
 *
 * @param days that the province's rates propose for the month after
 */
public record ProgrammePage(
    Programme programme,
    List<Line> contracts,
    List<Round> rounds,
    List<Choice> payers,
    LocalDate month,
    Round.Days days,
    boolean mayWrite,
    Filled filled,
    Mistakes mistakes) {

  /**
   * A contract with its payer's name.
   *
   * @param photos what was agreed about photos of who is paid, the last first
   * @param inForce on the day of reading
   */
  public record Line(
      Contract contract,
      String payer,
      List<PhotoTerms.Term> photos,
      boolean inForce,
      boolean mayEnd) {}

  static String here(Programme programme) {
    return "/chi-tra/chuong-trinh/" + programme.programmeId();
  }

  public String here() {
    return here(programme);
  }

  /** Mistakes of one form of the page, and none of the others. */
  public Mistakes mistakesOf(String form) {
    return form.equals(filled.task()) ? mistakes : Mistakes.NONE;
  }
}

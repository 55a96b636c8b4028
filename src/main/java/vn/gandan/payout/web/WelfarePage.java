package vn.gandan.payout.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.benefit.Due;
import vn.gandan.benefit.WelfareAccount;
import vn.gandan.handover.Filled;
import vn.gandan.party.MaskedPerson;
import vn.gandan.ui.Choice;
import vn.gandan.ui.Mistakes;

/**
 * To which accounts somebody is paid, and how they signed that they want to be.
 *
 * @param programmes of which the person receives
 * @param failed what the bank could not transfer and may still be paid
 * @param duties each programme, for a new account
 * @param ways how the person may be paid from now on
 * @param open accounts that were not closed, of which something can be told
 */
public record WelfarePage(
    MaskedPerson person,
    List<Held> programmes,
    List<Failed> failed,
    List<Choice> duties,
    List<Choice> ways,
    List<Choice> open,
    List<Choice> sources,
    List<Choice> steps,
    Filled filled,
    Mistakes mistakes) {

  static final String PATH = "/quay/chi-tra/tai-khoan";
  static final String REGISTER = "ghi";
  static final String DATE = "ngay";
  static final String CHOOSE = "chon";

  /**
   * One programme.
   *
   * @param signed how the person signed that they want to be paid; null if the payer's list says
   *     how
   * @param signedOn null with it
   */
  public record Held(
      Due due,
      List<WelfareAccount> accounts,
      @Nullable String signed,
      @Nullable LocalDate signedOn) {

    public Held {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * @param words the bank's reason
   */
  public record Failed(Due due, String words) {}

  public Mistakes mistakesOf(String form) {
    return filled.task().equals(form) ? mistakes : Mistakes.NONE;
  }

  public String path() {
    return PATH + "?nguoi=" + person.id();
  }
}
